package greenplan.ui.target;

import greenplan.ui.platform.Voice;
import java.util.List;

/** The form of a target in words: one sentence part per form. */
record FormWords(TargetPage.Target target, Voice voice) {

    String words() {
        var form = target.form();
        String bound = target.bound().inWords(voice);
        return switch (form.type()) {
            case "RatePerYear" ->
                form.from() == null || form.to() == null
                        ? voice.say("target.form.rate", bound)
                        : voice.say("target.form.rate.span", bound, form.from(), form.to());
            case "Reduction" -> reduction(form);
            case "ValuePerClass" -> voice.say("target.form.class", bound, form.of() == null ? "" : form.of());
            case "PartOf" ->
                voice.say(
                        "target.form.part",
                        bound,
                        form.whole() == null ? "" : form.whole().title());
            case "ShareOfNew" -> voice.say("target.form.new", bound);
            case "CountPerYear" -> voice.say("target.form.count", bound);
            case "Recurring" -> voice.say("target.form.recurring");
            case "Elimination" -> voice.say("target.form.elimination");
            case "Compliance" -> voice.say("target.form.compliance", form.standard() == null ? "" : form.standard());
            case "Qualitative" -> voice.say("target.form.qualitative");
            case "Deliverable" ->
                voice.say(
                        "target.form.deliverable", String.join(" → ", form.steps() == null ? List.of() : form.steps()));
            default -> bound;
        };
    }

    private String reduction(TargetPage.Form form) {
        String by = form.by() == null ? "" : voice.formats().quantity(form.by(), target.unit());
        String year = String.valueOf(target.baseYear());
        return form.baseValue() == null
                ? voice.say("target.form.reduction.unknown", by, year)
                : voice.say("target.form.reduction", by, year, voice.formats().number(form.baseValue()));
    }
}
