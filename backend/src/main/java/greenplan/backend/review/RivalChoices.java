package greenplan.backend.review;

import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which figure counts where rows differ from what others say: every such thing, area and day needs one decision with its reason. */
record RivalChoices(
        Publication publication, List<Waiting> rows, List<AcceptanceInput.Wanted> wanted, Problems problems) {

    /** A figure that counts, and why. */
    record Decided(long figure, String reason) {}

    /** Says what is missing or wrong; the decisions where nothing is. */
    List<Decided> decide() {
        publication.twice().forEach(row -> problems.add(field(row), "review.ROWS_DIFFER", row.target()));
        var decided = new LinkedHashMap<Figure.Slot, Decided>();
        for (int i = 0; i < wanted.size(); i++) {
            AcceptanceInput.Wanted one = wanted.get(i);
            List<AcceptanceInput.Choice> choices = Objects.requireNonNullElse(one.decisions(), List.of());
            for (int j = 0; j < choices.size(); j++) {
                choose(one, choices.get(j), "reports/" + i + "/decisions/" + j, decided);
            }
        }
        var asked = new ArrayList<Figure.Slot>();
        for (Waiting row : rows) {
            Figure own = row.figure();
            List<Figure> rivals = publication.rivals(row);
            if (own == null || rivals.isEmpty() || decided.containsKey(own.slot()) || asked.contains(own.slot())) {
                continue;
            }
            asked.add(own.slot());
            Figure other = rivals.getFirst();
            problems.add(
                    field(row),
                    "review.RIVAL",
                    row.target(),
                    row.spoken(own),
                    other.issuer(),
                    row.spoken(other),
                    DayWords.of(own.asOf()));
        }
        return List.copyOf(decided.values());
    }

    private void choose(
            AcceptanceInput.Wanted report,
            AcceptanceInput.Choice choice,
            String field,
            Map<Figure.Slot, Decided> decided) {
        problems.length(choice.reason(), 1, 500, field + "/reason");
        Waiting row = rows.stream()
                .filter(each -> each.targets().contains(choice.target()))
                .filter(each -> StaffId.of("Report", each.report()).equals(report.report()))
                .findFirst()
                .orElse(null);
        Figure own = row == null ? null : row.figure();
        List<Figure> rivals = row == null ? List.of() : publication.rivals(row);
        problems.unless(!rivals.isEmpty(), field + "/target", "review.NO_RIVAL", choice.target());
        if (own == null || rivals.isEmpty()) {
            return;
        }
        Long key = choice.counts() == null
                ? Long.valueOf(own.key())
                : Stream.of(StaffId.key("Observation", choice.counts(), field + "/counts"))
                        .filter(asked -> rivals.stream().anyMatch(rival -> rival.key() == asked))
                        .findFirst()
                        .orElse(null);
        problems.unless(key != null, field + "/counts", "review.NOT_A_RIVAL");
        problems.unless(!decided.containsKey(own.slot()), field, "review.DECIDED_TWICE");
        if (key != null) {
            decided.putIfAbsent(own.slot(), new Decided(key, choice.reason().strip()));
        }
    }

    private String field(Waiting row) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).report().equals(StaffId.of("Report", row.report()))) {
                return "reports/" + i + "/targets";
            }
        }
        return "reports";
    }
}
