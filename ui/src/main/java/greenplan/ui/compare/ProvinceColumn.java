package greenplan.ui.compare;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Section;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.stream.Stream;

/** One province of a comparison: each of its promises in the plan's words, with bound, year, latest value and verdict. */
record ProvinceColumn(String name, List<CompareIndicatorPage.Target> targets, Voice voice) {

    Component section() {
        Section section = Markup.section(targets.getFirst().plan().province().code(), name);
        targets.forEach(target -> section.add(promise(target)));
        return section;
    }

    private Component promise(CompareIndicatorPage.Target target) {
        var plan = target.plan();
        var words = Markup.element("p", "", "“" + target.quote() + "”");
        words.with("lang", "vi");
        var clause = target.clause();
        String place = clause == null
                ? target.code()
                : clause.label() == null ? voice.say("target.clause", clause.path()) : clause.label();
        var source = target.amendment() == null && clause != null
                ? Markup.link(place, voice.paths().promise(plan.code(), clause.path(), target.quote(), target.code()))
                : Markup.link(
                        target.amendment() == null
                                ? place
                                : voice.say(
                                        "target.promise.act", target.amendment().inWords(voice), place),
                        voice.paths().amendments(plan.code()));
        var quote = Markup.element("blockquote", "", words);
        quote.add(English.signed(target.translation(), voice));
        quote.add(Markup.element("footer", "", source));
        return Markup.element("article", "", quote, facts(target));
    }

    private Component facts(CompareIndicatorPage.Target target) {
        var facts = Markup.element("dl", "facts-list");
        var words = new TargetWords(target, voice);
        fact(
                facts,
                "indicator.target",
                Markup.link(target.title(), voice.paths().target(target.plan().code(), target.code())));
        fact(facts, "indicator.bound", Markup.figure(target.promise(voice)));
        fact(
                facts,
                "compare.due",
                Markup.element(
                        "span",
                        "",
                        target.dueYear() == null ? voice.say("compare.due.none") : String.valueOf(target.dueYear())));
        fact(
                facts,
                "compare.latest",
                target.latest()
                        .map(each -> latest(words, each))
                        .orElseGet(() -> Markup.element("span", "", voice.say("compare.latest.none"))));
        var verdict = Markup.element(
                "span",
                "",
                new StatusMark(target.status().verdict(), target.status().kept(), voice));
        if (target.status().provisional()) {
            verdict.add(Markup.element("span", "", " "), Markup.tag(voice.say("target.provisional")));
        }
        fact(facts, "indicator.verdict", verdict);
        return facts;
    }

    private static Plain latest(TargetWords words, CompareIndicatorPage.Evidence value) {
        var shown = Markup.element("span", "", Markup.figure(words.figure(value)));
        Stream.of(words.of(value), words.nature(value), words.newer())
                .filter(note -> !note.isEmpty())
                .forEach(note -> shown.add(Markup.element("span", "note block", note)));
        return shown;
    }

    private void fact(Plain facts, String key, Component value) {
        facts.add(Markup.element("dt", "", voice.say(key)), Markup.element("dd", "", value));
    }
}
