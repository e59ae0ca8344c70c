package greenplan.ui.target;

import static greenplan.ui.element.Markup.p;

import com.vaadin.flow.component.Component;
import greenplan.schema.EvidenceUse;
import greenplan.schema.ValueForm;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.Term;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.OrderedList;
import greenplan.ui.html.Section;
import greenplan.ui.indicator.Amount;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer first: verdict, sentence, and the working step by step. */
record VerdictBox(TargetPage.Target target, Voice voice) {

    Component box() {
        var status = target.status();
        var heading = Markup.element(
                "h2",
                "",
                Markup.element("span", "unseen", voice.say("target.verdict") + ": "),
                new StatusMark(status.verdict(), status.kept(), voice));
        heading.setId("ket-luan");
        var box = new Section(heading);
        box.addClassNames("verdict", StatusMark.style(status.verdict()));
        box.with("aria-labelledby", "ket-luan");
        if (status.provisional()) {
            box.add(Term.PROVISIONAL.tag(voice.say("target.provisional"), voice));
        }
        if (target.timeLeft() != null) {
            box.add(Markup.tag(target.timeLeft()));
        }
        var sentence = p(status.sentence());
        sentence.addClassName("sentence");
        box.add(sentence);
        if (status.indicative() != null) {
            box.add(Markup.element(
                    "p",
                    "indicative",
                    Markup.tag(voice.say("target.verdict.indicative")),
                    " ",
                    status.indicative().sentence()));
        }
        source().ifPresent(box::add);
        box.add(working(status.working()));
        return box;
    }

    /** Where the judged value was published. */
    private Optional<Component> source() {
        return target.current().stream()
                .filter(each -> each.use() == EvidenceUse.JUDGED)
                .findFirst()
                .map(Evidence::observation)
                .map(seen -> Markup.element(
                        "p",
                        "note",
                        Markup.sentence(
                                voice,
                                "target.verdict.source",
                                Markup.source(
                                        seen.source().title(), seen.source().url(), voice)),
                        " ",
                        Term.of(seen.kind()).tag(voice.texts().word("target.kind", seen.kind()), voice)));
    }

    private Component working(Working working) {
        var steps = new OrderedList();
        step(steps, "target.working.base", working.baseValue(), working.baseYear());
        step(steps, "target.working.latest", working.latestValue(), working.latestYear());
        step(steps, "target.working.target", working.targetValue(), working.targetYear());
        if (working.direction() != null) {
            steps.add(new ListItem(voice.say(working.direction() > 0 ? "target.working.up" : "target.working.down")));
        }
        if (working.observedRate() != null) {
            steps.add(new ListItem(
                    voice.say("target.working.observed", voice.formats().percent(working.observedRate()))));
        }
        if (working.requiredRate() != null) {
            steps.add(new ListItem(
                    voice.say("target.working.required", voice.formats().percent(working.requiredRate()))));
        }
        if (working.ratio() != null) {
            steps.add(new ListItem(
                    voice.say("target.working.ratio", voice.formats().rounded(working.ratio(), 2))));
        }
        steps.add(new ListItem(voice.say(
                "target.working.rule",
                voice.say("target.rule." + working.rule()),
                StatusMark.word(target.status().verdict(), target.status().kept(), voice))));
        var details = Markup.details(voice.say("target.working"), steps);
        if (working.formula() != null) {
            details.add(p(
                    voice.say("target.working.formula"), " ", Markup.element("code", "", formula(working.formula()))));
        }
        details.add(p(
                Markup.link(voice.say("target.working.method"), voice.paths().method()),
                " ",
                voice.say("target.working.version", working.method())));
        return details;
    }

    /** The formula comes in plain decimals and English; a reader gets decimals and the answer in their own language. */
    private String formula(String plain) {
        var words = plain.replace(": not decided", ": " + voice.say("target.working.formula.open"))
                .replace(": yes", ": " + voice.say("target.working.formula.yes"))
                .replace(": no", ": " + voice.say("target.working.formula.no"));
        return voice.language() == Language.VI ? words.replaceAll("(?<=\\d)\\.(?=\\d)", ",") : words;
    }

    private void step(OrderedList steps, String key, @Nullable BigDecimal value, @Nullable Integer year) {
        if (value != null && year != null) {
            String unit = target.indicator().unit();
            String words = target.form().valueForm() == ValueForm.YES_NO
                    ? Amount.data(value, ValueForm.YES_NO, voice)
                    : voice.formats().quantity(value, unit);
            steps.add(new ListItem(voice.say(key, words, year)));
        }
    }
}
