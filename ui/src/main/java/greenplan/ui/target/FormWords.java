package greenplan.ui.target;

import greenplan.schema.Comparator;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Voice;
import java.util.List;

/**
 * The form of a target in words: one sentence part per form.
 *
 * @param form how it is promised
 * @param promised the bounds, with their unit and base year
 * @param voice how to speak to the visitor
 */
public record FormWords(Form form, Bound promised, Voice voice) {

    /** What is promised, for instance {@code giảm bình quân 1,0–1,5 % mỗi năm, giai đoạn 2021–2030}. */
    public String words() {
        String bound = promised.inWords(voice);
        return switch (form.type()) {
            case "RatePerYear" -> rate();
            case "Reduction" -> reduction();
            case "ValuePerClass" -> voice.say("target.form.class", bound, form.of() == null ? "" : form.of());
            case "PartOf" ->
                voice.say(
                        "target.form.part",
                        bound,
                        form.whole() == null ? "" : form.whole().title());
            case "ShareOfNew" -> voice.say("target.form.new", bound);
            case "CountPerYear" -> voice.say("target.form.count", perYear());
            case "Recurring" -> voice.say("target.form.recurring");
            case "Elimination" -> voice.say("target.form.elimination");
            case "Compliance" -> voice.say("target.form.compliance", form.standard() == null ? "" : form.standard());
            case "Qualitative" -> voice.say("target.form.qualitative");
            case "UnreadableForm" -> voice.say("target.form.unreadable");
            case "Deliverable" ->
                voice.say(
                        "target.form.deliverable", String.join(" → ", form.steps() == null ? List.of() : form.steps()));
            default -> bound;
        };
    }

    /** The unit says "per year" as the sentence does, so it leaves it to the sentence. */
    private String perYear() {
        String unit = promised.unit() == null ? null : promised.unit().replaceFirst("/năm$", "");
        return new Bound(promised.comparator(), promised.lower(), promised.upper(), unit, promised.baseYear())
                .inWords(voice);
    }

    private String rate() {
        // One figure is "1,0 %", not "đạt 1,0 %", after "giảm bình quân".
        String figure = promised.comparator() == Comparator.EQUAL && promised.lower() != null
                ? voice.formats().quantity(promised.lower(), "%")
                : perYear();
        String rate = voice.say("target.form.rate." + form.direction(), figure);
        return form.from() == null || form.to() == null
                ? rate
                : voice.say("target.form.rate.span", rate, form.from(), form.to());
    }

    private String reduction() {
        String by = form.by() == null ? "" : voice.formats().quantity(form.by(), promised.unit());
        if (promised.comparator() == Comparator.AT_LEAST) {
            by = voice.say("language.bound.AT_LEAST", by);
        }
        String year = String.valueOf(promised.baseYear());
        return form.baseValue() == null
                ? voice.say("target.form.reduction.unknown", by, year)
                : voice.say("target.form.reduction", by, year, voice.formats().number(form.baseValue()));
    }
}
