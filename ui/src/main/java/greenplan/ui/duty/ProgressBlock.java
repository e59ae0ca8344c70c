package greenplan.ui.duty;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.html.Div;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.Objects;

/** How far a duty has got: the state, and the words of each agency on demand, corrected ones included. */
record ProgressBlock(String plan, DutiesPage.Duty duty, Voice voice) {

    Component block() {
        var block = Markup.element("div", "progress");
        if (duty.progress().isEmpty()) {
            block.add(Markup.note(voice.say("duty.progress.none")));
            return block;
        }
        var newest = duty.progress().getFirst();
        block.add(Markup.p(
                new ProgressMark(duty.standing(), voice),
                " ",
                Markup.element(
                        "span",
                        "note",
                        voice.say("duty.progress.by", newest.cycle().title(voice)))));
        var list = Markup.element("ul", "plain");
        duty.progress().forEach(each -> list.add(item(each)));
        // Whoever unfolded the duty wants to know; only long tales are worth folding again, by hand.
        block.add(
                Markup.details(voice.count("duty.progress.open", duty.progress().size()), list)
                        .with("open", ""));
        return block;
    }

    private ListItem item(DutiesPage.Progress progress) {
        var item = new ListItem(Markup.p(
                progress.agency().shown(voice),
                ", ",
                Markup.link(
                        progress.cycle().title(voice),
                        voice.paths().cycle(plan, progress.cycle().slug()))));
        item.add(words(progress.now()));
        if (progress.reason() != null) {
            item.add(Markup.note(why(progress.now(), progress.reason())));
        }
        if (!progress.earlier().isEmpty()) {
            var before = new Div();
            progress.earlier().forEach(each -> {
                before.add(words(each));
                if (each.reason() != null) {
                    before.add(Markup.note(why(each, each.reason())));
                }
            });
            before.addClassName("replaced");
            item.add(Markup.details(
                    voice.count("duty.progress.earlier", progress.earlier().size()), before));
        }
        return item;
    }

    private Component words(DutiesPage.Revision revision) {
        var words = new Div();
        if (revision.withdrawn()) {
            words.add(Markup.p(Markup.tag(voice.say("duty.progress.withdrawn"))));
        } else {
            words.add(Markup.p(new ProgressMark(revision.state(), voice)), text(revision));
        }
        words.add(Markup.note(ground(revision)));
        return words;
    }

    /** The words of the agency, in Vietnamese whatever the language of the page. */
    private static Plain text(DutiesPage.Revision revision) {
        var text = Markup.element("p", "typed", Objects.requireNonNull(revision.text()));
        text.with("lang", "vi");
        return text;
    }

    /** Product, day and acceptance in one line. */
    private Span ground(DutiesPage.Revision revision) {
        var parts = new ArrayList<String>();
        if (revision.product() != null) {
            parts.add(voice.say("element.progress.product", revision.product()));
        }
        if (revision.day() != null) {
            parts.add(ProgressMark.day(revision.state(), revision.day(), voice));
        }
        parts.add(voice.say("duty.progress.accepted", voice.formats().date(revision.acceptedAt())));
        return new Span(String.join("; ", parts));
    }

    private String why(DutiesPage.Revision revision, String reason) {
        if (revision.withdrawn()) {
            return voice.say("duty.progress.why.withdrawn", reason);
        }
        return revision.revision() == 1
                ? voice.say("duty.progress.why.added", reason)
                : voice.say("duty.progress.why.corrected", reason);
    }
}
