package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Official;
import greenplan.ui.language.Voice;
import org.jspecify.annotations.Nullable;

/** What the document is: its act, its time, what it rests on, whom it went to, and which parts are missing. */
record DocumentSection(PlanPage.Plan plan, Voice voice) {

    Component section() {
        var act = plan.act();
        var words = new ActWords(act, voice);
        var facts = Markup.element("dl", "facts-list");
        fact(facts, "plan.document.kind", or(act.kind() == null ? null : Official.kind(act.kind(), voice)));
        fact(facts, "plan.document.number", words.number());
        fact(facts, "plan.document.date", words.day());
        fact(facts, "plan.document.issuer", or(act.issuer() == null ? null : Official.issuer(act.issuer(), voice)));
        fact(facts, "plan.document.signatory", or(act.signatory()));
        fact(facts, "plan.document.capacity", or(act.capacity()));
        fact(
                facts,
                "plan.document.period",
                plan.period() == null ? or(null) : plan.period().toString());
        fact(facts, "plan.document.vision", plan.visionYear() == null ? or(null) : String.valueOf(plan.visionYear()));
        var focal = plan.focalAgency();
        fact(facts, "plan.document.focal", focal == null ? or(null) : focal.words(voice));
        fact(facts, "plan.document.territory", plan.territory().name());
        var section = Markup.section("van-ban", voice.say("plan.document"), facts, missing(), bases(), recipients());
        section.addClassName("led");
        return section;
    }

    private String or(@Nullable String printed) {
        return printed == null ? voice.say("plan.document.absent") : printed;
    }

    private void fact(Plain facts, String key, Object value) {
        facts.add(Markup.element("dt", "", voice.say(key)), Markup.element("dd", "", value));
    }

    private Component missing() {
        var part = Markup.element("div", "", Markup.element("h3", "", voice.say("plan.missing")));
        if (plan.missingClauses().isEmpty()) {
            part.add(Markup.p(voice.say("plan.missing.none")));
            return part;
        }
        var list = new UnorderedList();
        plan.missingClauses()
                .forEach(clause -> list.add(new ListItem(Markup.link(
                        clause.label() == null ? clause.path() : clause.label(),
                        voice.paths().clause(plan.code(), clause.path())))));
        part.add(
                list,
                Markup.note(Markup.link(
                        voice.say("plan.missing.notes"), voice.paths().notes(plan.code()))));
        return part;
    }

    private Component bases() {
        var list = new UnorderedList();
        plan.legalBases().forEach(basis -> list.add(line(basis.quote(), basis.clause())));
        return plan.legalBases().isEmpty()
                ? Markup.p(voice.say("plan.bases.none"))
                : Markup.details(voice.count("plan.bases", plan.legalBases().size()), list);
    }

    private Component recipients() {
        var list = new UnorderedList();
        plan.recipients().forEach(one -> list.add(line(one.quote(), one.clause())));
        return plan.recipients().isEmpty()
                ? Markup.p(voice.say("plan.recipients.none"))
                : Markup.details(
                        voice.count("plan.recipients", plan.recipients().size()), list);
    }

    private ListItem line(String quote, PlanPage.Clause clause) {
        return new ListItem(
                Markup.verbatim(quote),
                Markup.element(
                        "span",
                        "note",
                        " ",
                        Markup.link(
                                voice.say(
                                        "plan.see",
                                        clause.label() == null
                                                ? voice.say("plan.see.clause", clause.path())
                                                : clause.label()),
                                voice.paths().clause(plan.code(), clause.path(), quote))));
    }
}
