package greenplan.backend.cycle;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.CycleFinding;
import greenplan.schema.FindingSeverity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is odd about a cycle which is to be opened or changed.
 *
 * @param red it must be mended, or answered by a reason; else it only informs
 * @param answerable a reason suffices
 * @param values in the order of {0}, {1}… in its sentence
 * @param of out of how many things; null when it is about none
 * @param objects the targets or agencies that it is about
 */
record Finding(
        CycleFinding kind,
        boolean red,
        boolean answerable,
        List<?> values,
        @Nullable Integer of,
        List<Thing> objects) {

    /** A target or an agency, by its code. */
    record Thing(String code, Text name) {}

    /** What cannot be opened at all. */
    static Finding stop(CycleFinding kind) {
        return new Finding(kind, true, false, List.of(), null, List.of());
    }

    static Finding red(CycleFinding kind, Object... values) {
        return new Finding(kind, true, true, List.of(values), null, List.of());
    }

    static Finding amber(CycleFinding kind, Object... values) {
        return new Finding(kind, false, true, List.of(values), null, List.of());
    }

    /** About some things out of many; nothing when there are none. */
    static Stream<Finding> redAbout(CycleFinding kind, List<Thing> things, int of) {
        return things.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(kind, true, true, List.of(things.size(), of), of, things));
    }

    /** Of the reasons those that are about something odd; says which red lines have none. */
    static Map<CycleFinding, String> answered(
            List<Finding> findings,
            Map<CycleFinding, String> reasons,
            Map<CycleFinding, String> given,
            Problems problems) {
        var answered = new LinkedHashMap<CycleFinding, String>();
        for (Finding finding : findings) {
            String reason = reasons.get(finding.kind());
            if (reason != null && finding.answerable()) {
                answered.put(finding.kind(), reason);
            } else if (finding.red() && !(finding.answerable() && given.containsKey(finding.kind()))) {
                finding.tell(problems);
            }
        }
        return answered;
    }

    /** How much it matters. */
    public FindingSeverity severity() {
        return red ? FindingSeverity.RED : FindingSeverity.AMBER;
    }

    /** How many things it is about. */
    public int count() {
        return objects.size();
    }

    /** What is odd and what helps. */
    public Text message() {
        return Problem.of(null, key(), values.toArray()).message();
    }

    /** Tells it as a problem: a reason for it cures most. */
    void tell(Problems problems) {
        String field = answerable ? "overrides" : kind == CycleFinding.NOBODY_REPORTS ? "plan" : "year";
        problems.add(field, key(), values.toArray());
    }

    private String key() {
        return "cycle." + kind.name();
    }
}
