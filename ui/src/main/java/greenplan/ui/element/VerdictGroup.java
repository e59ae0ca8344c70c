package greenplan.ui.element;

import greenplan.schema.Verdict;
import greenplan.ui.language.Voice;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Verdicts in four heaps, for bars and tiles that have room for no more: each has a shape and a word of its own. */
public enum VerdictGroup {
    /** Met, or on the way. */
    GOOD("▲", Verdict.ACHIEVED, Verdict.ON_TRACK),
    /** Figures say that it is missed, or will be. */
    BEHIND("◆", Verdict.NOT_ACHIEVED, Verdict.NEEDS_ACCELERATION, Verdict.LIMITED, Verdict.MOVING_AWAY),
    /** Its time is over, and nothing is published that counts. */
    OVERDUE("▣", Verdict.NO_RESULT_PUBLISHED),
    /** Nobody can tell yet. */
    UNKNOWN("○", Verdict.CANNOT_BE_ASSESSED, Verdict.NO_DATA);

    private final String shape;
    private final Set<Verdict> verdicts;

    VerdictGroup(String shape, Verdict first, Verdict... others) {
        this.shape = shape;
        this.verdicts = EnumSet.of(first, others);
    }

    /** The heap of a verdict. */
    public static VerdictGroup of(Verdict verdict) {
        return Arrays.stream(values())
                .filter(group -> group.verdicts.contains(verdict))
                .findFirst()
                .orElseThrow();
    }

    /** A sign that tells it from the others without colour. */
    public String shape() {
        return shape;
    }

    /** What it says, in small letters. */
    public String word(Voice voice) {
        return voice.texts().word("element.group", this);
    }

    /** Name of its colour in the style sheet. */
    public String style() {
        return "group-" + PageRequest.slug(this);
    }
}
