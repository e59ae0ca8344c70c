package greenplan.ui.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import greenplan.schema.DutyStanding;
import greenplan.schema.Modality;
import greenplan.ui.agency.Bearer;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.html.Div;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Span;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One duty in the list: title, words, bearers, notes. */
record DutyArticle(DutiesPage.Plan plan, DutiesPage.Duty duty, Voice voice) {

    /** @param open shows its words without being asked */
    Component article(boolean open) {
        var title = Markup.spoken(Markup.element("h3", "", duty.title()), duty.title(), duty.vi(), voice);
        var card = Markup.element("details", "", Markup.element("summary", "", title, gist()));
        if (open) {
            card.with("open", "");
        }
        var words = Markup.element("blockquote", "words", Markup.p("“" + duty.quote() + "”"));
        words.with("lang", "vi");
        var said = new Div(words);
        said.add(English.paragraphs(duty.translation(), voice));
        var told = new Div(bearers(), new ProgressBlock(plan.code(), duty, voice).block(), more());
        card.add(Markup.element("div", "pair", said, told));
        duty.notes().forEach(note -> card.add(note(note)));
        var article = Markup.element("article", "duty", card);
        article.setId(duty.code());
        return article;
    }

    /** Who does it and how far it has got, in a line; who cooperates stands below. */
    private Component gist() {
        var line = Markup.element("span", "gist");
        String between = "";
        for (var doer : doers()) {
            line.add(between);
            line.add(Markup.spoken(new Span(doer.name()), doer.nameLanguage(), voice));
            between = "; ";
        }
        if (duty.standing() != DutyStanding.NO_REPORT) {
            line.addParts(" ", new ProgressMark(duty.standing(), voice));
        }
        return line;
    }

    /** Who does it today: whoever has it alone or in the lead, and else everybody who has a part in it. */
    private List<Bearer.Link> doers() {
        var leading = duty.bearers().stream()
                .filter(bearer -> bearer.modality() != Modality.COOPERATING)
                .toList();
        return (leading.isEmpty() ? duty.bearers() : leading)
                .stream()
                        .flatMap(bearer -> bearer.now().isEmpty()
                                ? Stream.of(bearer.agency())
                                : bearer.now().stream().map(Bearer.Holder::agency))
                        .distinct()
                        .toList();
    }

    private Component bearers() {
        var list = Markup.element("ul", "bearers");
        duty.bearers().stream()
                .collect(groupingBy(Bearing::of, LinkedHashMap::new, toList()))
                .forEach((bearing, bearers) -> list.add(bearer(bearing, bearers)));
        return list;
    }

    private ListItem bearer(Bearing bearing, List<Bearer> roles) {
        String words = roles.stream()
                .map(role -> voice.texts().word("agency.modality", role.modality()))
                .collect(joining(", "));
        var item = new ListItem(new Span(words + ": "), bearing.agency().shown(voice));
        bearing.now().forEach(holder -> item.addParts(" ", holder.shown(voice)));
        if (bearing.nobody() != null) {
            item.addParts(" ", bearing.nobody().shown(voice));
        }
        return item;
    }

    /** Who bears the duty, in however many roles. */
    private record Bearing(Bearer.Link agency, List<Bearer.Holder> now, Bearer.@Nullable Nobody nobody) {

        private static Bearing of(Bearer bearer) {
            return new Bearing(bearer.agency(), bearer.now(), bearer.nobody());
        }
    }

    private Component more() {
        var line = Markup.note();
        if (duty.clause() != null) {
            String clause = duty.clause().path();
            line.add(Markup.link(voice.say("duty.clause", clause), voice.paths().clause(plan.code(), clause)));
        }
        if (duty.addedBy() != null) {
            line.add(acts("duty.added", duty.addedBy()));
        }
        if (duty.amendment() != null && !duty.amendment().equals(duty.addedBy())) {
            line.add(new Span(" "), acts("duty.amended", duty.amendment()));
        }
        duty.audience()
                .forEach(one -> line.add(new Span(" "), Markup.tag(voice.texts().word("duty.audience", one))));
        return line;
    }

    private Component acts(String key, AmendingAct act) {
        return Markup.link(voice.say(key, act.inWords(voice)), voice.paths().amendments(plan.code()));
    }

    private Component note(DutiesPage.Note note) {
        var register = Markup.link(voice.say("duty.register"), voice.paths().note(plan.code(), note.code()));
        register.addClassName("no-print");
        return Markup.note(
                Markup.tag(voice.say("duty.note")),
                " ",
                Markup.spoken(Markup.element("span", "", note.text()), note.text(), note.vi(), voice),
                " ",
                register);
    }
}
