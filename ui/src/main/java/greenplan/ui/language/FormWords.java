package greenplan.ui.language;

import greenplan.schema.Comparator;
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
            case "ValuePerClass" -> voice.say("language.form.class", bound, form.of() == null ? "" : form.of());
            case "PartOf" ->
                form.whole() == null
                        ? bound
                        : voice.say("language.form.part", bound, form.whole().title());
            case "ShareOfNew" -> voice.say("language.form.new", bound);
            case "CountPerYear" -> voice.say("language.form.count", perYear());
            case "Recurring" -> voice.say("language.form.recurring");
            case "Elimination" -> voice.say("language.form.elimination");
            case "Compliance" -> voice.say("language.form.compliance", form.standard() == null ? "" : form.standard());
            case "Qualitative" -> voice.say("language.form.qualitative");
            case "UnreadableForm" -> voice.say("language.form.unreadable");
            case "Deliverable" ->
                voice.say(
                        "language.form.deliverable",
                        String.join(" → ", form.steps() == null ? List.of() : form.steps()));
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
        String rate = voice.say("language.form.rate." + form.direction(), figure);
        return form.from() == null || form.to() == null
                ? rate
                : voice.say("language.form.rate.span", rate, form.from(), form.to());
    }

    private String reduction() {
        String by = promised.lower() == null ? "" : voice.formats().quantity(promised.lower(), promised.unit());
        if (promised.comparator() == Comparator.AT_LEAST) {
            by = voice.say("language.bound.AT_LEAST", by);
        }
        String year = String.valueOf(promised.baseYear());
        return form.baseValue() == null
                ? voice.say("language.form.reduction.unknown", by, year)
                : voice.say("language.form.reduction", by, year, voice.formats().number(form.baseValue()));
    }
}
