package greenplan.ui.element;

import greenplan.schema.DutyStanding;
import greenplan.schema.ProgressState;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a duty has got, as shape, word and colour; never one of them alone. */
public final class ProgressMark extends Span {

    /** What one report says; null is a state that was never asked for. */
    public ProgressMark(@Nullable ProgressState state, Voice voice) {
        this(standing(state), voice);
    }

    /** What the reports of the newest cycle say together. */
    public ProgressMark(DutyStanding standing, Voice voice) {
        var sign = new Span(shape(standing));
        sign.addClassName("shape");
        sign.with("aria-hidden", "true");
        addClassNames("status", style(standing));
        add(sign, new Span(word(standing, voice)));
    }

    /** The words for it. */
    public static String word(DutyStanding standing, Voice voice) {
        return voice.texts().word("element.progress", standing);
    }

    /** What one report says, with its day: {@code đang thực hiện (từ 03/11/2026)}. */
    public static String words(@Nullable ProgressState state, @Nullable LocalDate day, Voice voice) {
        String word = word(standing(state), voice);
        return day == null ? word : word + " (" + day(state, day, voice) + ")";
    }

    /** Since when, or on which day. */
    public static String day(@Nullable ProgressState state, LocalDate day, Voice voice) {
        String key = state == ProgressState.UNDER_WAY ? "element.progress.since" : "element.progress.on";
        return voice.say(key, voice.formats().date(day));
    }

    private static DutyStanding standing(@Nullable ProgressState state) {
        return state == null ? DutyStanding.UNSTATED : DutyStanding.valueOf(state.name());
    }

    private static String shape(DutyStanding standing) {
        return switch (standing) {
            case DONE -> "●";
            case UNDER_WAY -> "▲";
            case NOT_BEGUN -> "◇";
            case NOT_DONE -> "■";
            case DIFFERING -> "◆";
            case UNSTATED -> "□";
            case NO_REPORT -> "○";
        };
    }

    /** The colours of verdicts that say the like. */
    private static String style(DutyStanding standing) {
        return switch (standing) {
            case DONE -> "achieved";
            case UNDER_WAY -> "on-track";
            case NOT_BEGUN -> "limited";
            case NOT_DONE -> "not-achieved";
            case DIFFERING -> "needs-acceleration";
            case UNSTATED -> "cannot-be-assessed";
            case NO_REPORT -> "no-data";
        };
    }
}
