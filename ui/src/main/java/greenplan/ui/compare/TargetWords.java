package greenplan.ui.compare;

import greenplan.schema.DatePrecision;
import greenplan.ui.language.Voice;

/** A target of a comparison in words. */
record TargetWords(CompareIndicatorPage.Target target, Voice voice) {

    /** {@code Lào Cai, 2030}. */
    String name() {
        String due = target.dueYear() == null ? voice.say("compare.due.none") : String.valueOf(target.dueYear());
        return target.plan().province().name() + ", " + due;
    }

    /** The latest value with its unit and the sign before it; empty when there is none. */
    String latest() {
        return target.latest()
                .map(value -> (value.qualifier() == null ? "" : value.qualifier() + "\u00a0")
                        + voice.formats().quantity(value.value(), value.unit()))
                .orElse("");
    }

    /** What the latest value describes: its day as far as it is known, and its area; empty when there is none. */
    String latestOf() {
        return target.latest()
                .map(value -> (value.precision() == DatePrecision.YEAR
                                ? String.valueOf(value.asOf().getYear())
                                : voice.formats().date(value.asOf()))
                        + ", " + value.territory().name())
                .orElse("");
    }
}
