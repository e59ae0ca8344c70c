package greenplan.backend.packages;

import greenplan.db.DateSpan;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a duty from when to when.
 *
 * @param position 1 is the bearer that the section names, or who follows it
 * @param span days on which the agency bears the duty
 * @param change code of the reorganisation that brought the duty here; null for who the plan names
 */
record Holding(
        String agency,
        Modality modality,
        int position,
        DateSpan span,
        @Nullable String change,
        @Nullable Bilingual note) {

    /**
     * Carries a duty through the reorganisations: an agency that goes on keeps it, unless the package sends it
     * elsewhere; one that ends passes it to the successor that the package names for this duty, else to the first.
     */
    static List<Holding> of(DutyEntry duty, AgencySheet agencies) {
        var holdings = new ArrayList<Holding>();
        for (int i = 0; i < duty.bearers().size(); i++) {
            DutyEntry.Bearer bearer = duty.bearers().get(i);
            holdings.add(new Holding(bearer.agency(), bearer.modality(), i + 1, new DateSpan(null, null), null, null));
        }
        agencies.changes().stream()
                .sorted(Comparator.comparing(AgencySheet.Change::date))
                .forEach(change -> pass(duty, change, agencies, holdings));
        holdings.sort(Comparator.comparingInt(Holding::position)
                .thenComparing(holding -> holding.span().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return holdings;
    }

    private static void pass(DutyEntry duty, AgencySheet.Change change, AgencySheet agencies, List<Holding> holdings) {
        for (Holding held : List.copyOf(holdings)) {
            if (held.span().until() != null || !change.predecessors().contains(held.agency())) {
                continue;
            }
            List<Map.Entry<String, @Nullable Bilingual>> heirs = heirs(duty, change, held.agency(), agencies);
            if (heirs == null) {
                continue;
            }
            held.endOn(change.date(), holdings);
            heirs.forEach(heir -> held.passTo(heir.getKey(), heir.getValue(), change, holdings));
        }
    }

    /** Who takes the duty over, with the package's note; nobody when it ends; null when it stays where it is. */
    private static @Nullable List<Map.Entry<String, @Nullable Bilingual>> heirs(
            DutyEntry duty, AgencySheet.Change change, String holder, AgencySheet agencies) {
        List<Map.Entry<String, @Nullable Bilingual>> sent = new ArrayList<>();
        for (DutyEntry.Succession succession : duty.successions()) {
            if (succession.change().equals(change.code()) && succession.from().equals(holder)) {
                sent.add(new java.util.AbstractMap.SimpleEntry<>(succession.to(), succession.note()));
            }
        }
        if (!sent.isEmpty()) {
            return sent;
        }
        boolean goesOn = agencies.agencies().stream()
                .anyMatch(agency -> agency.code().equals(holder) && agency.existsOn(change.date()));
        if (goesOn) {
            return null;
        }
        change.successors().stream()
                .limit(1)
                .forEach(first -> sent.add(new java.util.AbstractMap.SimpleEntry<>(first, null)));
        return sent;
    }

    private void endOn(LocalDate day, List<Holding> holdings) {
        holdings.remove(this);
        LocalDate from = span.from();
        if (from == null || from.isBefore(day)) {
            holdings.add(new Holding(agency, modality, position, new DateSpan(from, day), change, note));
        }
    }

    private void passTo(String heir, @Nullable Bilingual why, AgencySheet.Change by, List<Holding> holdings) {
        for (Holding other : List.copyOf(holdings)) {
            if (other.agency.equals(heir) && other.modality == modality && other.span.until() == null) {
                if (other.position <= position || Objects.equals(other.span.from(), by.date())) {
                    return;
                }
                other.endOn(by.date(), holdings);
            }
        }
        holdings.add(new Holding(heir, modality, position, DateSpan.since(by.date()), by.code(), why));
    }
}
