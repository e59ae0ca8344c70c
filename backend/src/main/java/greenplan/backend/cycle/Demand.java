package greenplan.backend.cycle;

import greenplan.backend.graph.Dated;
import greenplan.db.base.enums.CycleKind;
import greenplan.schema.DemandState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report that a plan demands, once or every so many years.
 *
 * @param clauseKey row of the clause that demands it
 * @param holderKey row of the agency that sees to it; null for all that owe reports
 * @param firstYear that is reported on; null when the plan names none
 * @param every years from one to the next; null when it is demanded once
 * @param terms the years for which it is told where it stands
 */
record Demand(
        long clauseKey,
        @Nullable Long holderKey,
        CycleKind kind,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Integer every,
        @Nullable Integer dueMonth,
        @Nullable Integer dueDay,
        List<Term> terms,
        LocalDate asOf)
        implements Dated {

    /**
     * It for a year.
     *
     * @param dueBefore the day before which it is due; the end of the year when the plan names none
     * @param cycle that asked for it; null while none did
     */
    record Term(
            int year,
            LocalDate dueBefore,
            DemandState state,
            @Nullable CycleName cycle) {}

    /**
     * A cycle that stands.
     *
     * @param held it was closed, or all its reports were accepted
     */
    record Asked(CycleName name, boolean held) {}

    /** The same with its years: that of the plan, those for which a cycle asked; of what comes back every year this one and the next. */
    Demand with(List<Asked> cycles) {
        var years = new TreeSet<Integer>();
        var its = cycles.stream().filter(each -> each.name().kind() == kind).toList();
        its.forEach(each -> years.add(each.name().year()));
        if (every == null) {
            Stream.ofNullable(firstYear).forEach(years::add);
        } else if (every == 1) {
            Stream.of(asOf.getYear(), asOf.getYear() + 1).filter(this::includes).forEach(years::add);
        } else if (firstYear != null) {
            for (int year = firstYear; year <= asOf.getYear() + every && includes(year); year += every) {
                years.add(year);
            }
        }
        var told = years.stream().map(year -> term(year, its)).toList();
        return new Demand(clauseKey, holderKey, kind, firstYear, lastYear, every, dueMonth, dueDay, told, asOf);
    }

    private boolean includes(int year) {
        return (firstYear == null || year >= firstYear) && (lastYear == null || year <= lastYear);
    }

    private Term term(int year, List<Asked> its) {
        LocalDate due = dueMonth == null
                ? LocalDate.of(year + 1, 1, 1)
                : LocalDate.of(year, dueMonth, 1).plusDays(Objects.requireNonNull(dueDay) - 1L);
        Asked asked = its.stream()
                .filter(each -> each.name().year() == year)
                .findFirst()
                .orElse(null);
        return new Term(year, due, state(year, due, asked), asked == null ? null : asked.name());
    }

    private DemandState state(int year, LocalDate due, @Nullable Asked asked) {
        if (asked != null) {
            return asked.held() ? DemandState.HELD : DemandState.OPENED;
        }
        if (!asOf.isBefore(due)) {
            return DemandState.OVERDUE;
        }
        return year > asOf.getYear() ? DemandState.COMING : DemandState.DUE;
    }
}
