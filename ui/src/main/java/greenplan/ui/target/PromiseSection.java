package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Term;
import greenplan.ui.html.Paragraph;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Span;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;

/** The promise in the decision's own words, and what exactly is promised. */
record PromiseSection(TargetPage.Target target, Voice voice) {

    Component section() {
        var words = new Paragraph("“" + target.quote() + "”");
        words.with("lang", "vi");
        var footer = Markup.element("footer", "");
        var act = target.quotedAct();
        if (act == null) {
            footer.add(new Span(place() + ". "), printed("target.fulltext", target.quote()));
        } else {
            footer.add(
                    new Span(source(act) + " "),
                    Markup.link(
                            voice.say("target.promise.acts"),
                            voice.paths().amendments(target.plan().code())));
            if (target.addedBy() == null) {
                footer.add(
                        new Span(" · "),
                        printed(
                                "target.promise.printed",
                                target.versions().getFirst().quote()));
            }
        }
        var quote = Markup.element("blockquote", "", words);
        quote.add(English.signed(target.translation(), voice));
        quote.add(footer);
        return Markup.section("loi-hua", voice.say("target.promise"), quote, facts());
    }

    private String source(AmendingAct act) {
        if (target.addedBy() == null || !act.equals(target.addedBy())) {
            return voice.say("target.promise.act", act.inWords(voice), place());
        }
        return target.clause() == null
                ? voice.say("target.promise.added.alone", act.inWords(voice))
                : voice.say("target.promise.added", act.inWords(voice), place());
    }

    /** The clause where it stands, or that it joins; its own code where it joins none. */
    private String place() {
        var clause = target.clause();
        if (clause == null) {
            return target.code();
        }
        return clause.label() == null ? voice.say("target.clause", clause.path()) : clause.label();
    }

    /** Link to the printed words in the full text. */
    private Component printed(String key, String quote) {
        String path = target.clause() == null ? "" : target.clause().path();
        return Markup.link(voice.say(key), voice.paths().promise(target.plan().code(), path, quote, target.code()));
    }

    private Component facts() {
        var facts = Markup.element("dl", "facts");
        fact(facts, "target.fact.form", new FormWords(target.form(), target.bound(), voice).words());
        fact(
                facts,
                "target.fact.due",
                target.dueYear() == null ? voice.say("target.fact.due.none") : String.valueOf(target.dueYear()));
        if (target.indicator().unit() != null) {
            fact(
                    facts,
                    "target.fact.unit",
                    voice.formats().unit(target.indicator().unit()));
        }
        if (target.baseYear() != null) {
            fact(facts, "target.fact.base", String.valueOf(target.baseYear()));
        }
        if (target.start() != null) {
            fact(
                    facts,
                    "target.fact.start",
                    voice.say(
                            "target.fact.start.value",
                            voice.formats()
                                    .quantity(
                                            target.start().value(),
                                            target.indicator().unit()),
                            String.valueOf(target.start().year())));
        }
        fact(
                facts,
                Term.AREA.in(voice.say("target.fact.area"), voice),
                target.judgedBy() == null
                        ? target.territory().name()
                        : voice.say(
                                "target.fact.area.by",
                                target.territory().name(),
                                target.judgedBy().inWords(voice)));
        fact(
                facts,
                Term.ASPIRATIONAL.in(voice.say("target.fact.modality"), voice),
                voice.say("target.fact.modality." + (target.aspirational() ? "aspirational" : "firm")));
        return facts;
    }

    private void fact(Plain facts, String key, String value) {
        fact(facts, new Span(voice.say(key)), value);
    }

    private static void fact(Plain facts, Component name, String value) {
        facts.add(Markup.element("div", "", Markup.element("dt", "", name), Markup.element("dd", "", value)));
    }
}
