package greenplan.ui.plan;

import static java.util.stream.Collectors.joining;

import greenplan.schema.Verdict;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.VerdictBar;
import greenplan.ui.html.Div;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How a plan is doing, in one sentence and one bar. */
public record PlanAnswer(PlanSummary.Coverage coverage, Voice voice) {

    private static final Set<Verdict> RESTING_ON_FIGURES = EnumSet.of(
            Verdict.ACHIEVED,
            Verdict.NOT_ACHIEVED,
            Verdict.ON_TRACK,
            Verdict.NEEDS_ACCELERATION,
            Verdict.LIMITED,
            Verdict.MOVING_AWAY);

    /** The sentence above the bar and its legend. */
    public Div block() {
        var bar = new VerdictBar(voice);
        coverage.verdicts().forEach(count -> bar.add(count.verdict(), count.count()));
        var block = new Div(Markup.element("p", "sentence", sentence()), bar.bar(), bar.legend());
        block.addClassName("answer");
        return block;
    }

    /** {@code 39 lời hứa: 2 đúng tiến độ (cùng một chỉ số; tạm tính: 2), 3 chưa thể đánh giá, 34 chưa có số liệu; còn 4 năm 1 tháng đến hết năm 2030.} */
    public String sentence() {
        String counts = coverage.verdicts().stream()
                .sorted(Comparator.comparing(PlanSummary.Count::verdict))
                .map(this::part)
                .collect(joining(", "));
        var next = coverage.nextDue();
        return voice.count("plan.answer", coverage.targets())
                + (counts.isEmpty() ? "" : voice.say("plan.answer.counts", counts))
                + (next == null ? "" : voice.say("plan.answer.left", next.timeLeft(), String.valueOf(next.year())))
                + ".";
    }

    private String part(PlanSummary.Count count) {
        String word = StatusMark.word(count.verdict(), count.kept() == count.count(), voice);
        String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        boolean shared = RESTING_ON_FIGURES.contains(count.verdict()) && count.series() == 1 && count.count() > 1;
        String notes = Stream.of(
                        shared ? voice.say("plan.answer.shared") : "",
                        count.provisional() == 0 ? "" : voice.say("plan.answer.provisional", count.provisional()))
                .filter(note -> !note.isEmpty())
                .collect(joining("; "));
        return count.count() + " " + small + (notes.isEmpty() ? "" : " (" + notes + ")");
    }
}
