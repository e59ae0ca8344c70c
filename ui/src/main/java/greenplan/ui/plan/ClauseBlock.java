package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.schema.ClauseRole;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Span;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import java.util.Locale;
import java.util.Optional;

/** One clause of the full text: its number in the margin, its words, and after them what the portal says about them. */
record ClauseBlock(String plan, FullTextPage.Clause clause, Optional<AskedQuote> quote, Voice voice) {

    /** @param level of its heading, from 2 to 6 */
    Plain block(int level) {
        var block = Markup.element(clause.isItem() ? "li" : "div", "clause " + look());
        block.setId(clause.path());
        block.add(number());
        switch (clause.role()) {
            case MISSING ->
                block.add(
                        Markup.element("h" + level, "", clause.name()), Markup.p(voice.say("plan.text.missing.what")));
            case SCAN_MARK -> block.add(scan());
            default -> {
                block.addParts(ClauseWords.of(clause, quote).elements(level).toArray());
                block.add(English.paragraphs(clause.translation(), voice));
            }
        }
        if (clause.role() == ClauseRole.DUTY) {
            block.add(Markup.note(
                    Markup.link(voice.say("plan.text.bearers"), voice.paths().duty(plan, clause.path()))));
        }
        if (!clause.targets().isEmpty()) {
            block.add(targets());
        }
        if (!clause.notes().isEmpty()) {
            block.add(notes());
        }
        return block;
    }

    private String look() {
        return clause.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component number() {
        var link = Markup.link(clause.name(), voice.paths().clause(plan, clause.path()));
        link.addClassName("clause-no");
        link.with("title", voice.say("plan.text.link"));
        return link;
    }

    private Component scan() {
        return Markup.note(
                Markup.tag(voice.say("plan.text.scan")), " ", Markup.verbatim(String.valueOf(clause.text())));
    }

    private Component targets() {
        var list = new UnorderedList();
        clause.targets().forEach(target -> {
            String due = target.dueYear() == null ? "" : " (" + target.dueYear() + ")";
            list.add(new ListItem(
                    Markup.link(target.title(), voice.paths().target(plan, target.code())),
                    new Span(": " + target.promise(voice) + due)));
        });
        return Markup.element(
                "div",
                "said targets",
                Markup.element(
                        "p",
                        "said-of",
                        voice.count("plan.text.targets", clause.targets().size())),
                list);
    }

    private Component notes() {
        var list = new UnorderedList();
        clause.notes().forEach(note -> {
            var item = new ListItem(
                    Markup.tag(voice.texts().word("note.kind", note.kind())),
                    new Span(" "),
                    Markup.spoken(new Span(note.text()), note.text(), note.vi(), voice),
                    new Span(" "),
                    Markup.link(
                            voice.say("plan.text.note.register"), voice.paths().note(plan, note.code())));
            if (note.clarification() != null) {
                item.add(Markup.p(
                        Markup.sentence(voice, "note.clarification", Markup.vietnamese(note.clarification(), voice))));
            }
            list.add(item);
        });
        String words = voice.count("plan.text.note", clause.notes().size());
        return Markup.element("div", "said", Markup.element("p", "said-of", words), list);
    }
}
