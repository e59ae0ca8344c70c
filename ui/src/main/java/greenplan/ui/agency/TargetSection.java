package greenplan.ui.agency;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.schema.Basis;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** The targets that an agency answers for, each with the ground on which it does. */
record TargetSection(AgencyPage.Agency agency, PageRequest request, Voice voice) {

    Component section(Tables tables) {
        var section = Markup.section("chi-tieu", voice.say("agency.targets"));
        if (agency.targets().nodes().isEmpty()) {
            section.add(Markup.p(voice.say("agency.targets.none")));
            return section;
        }
        boolean inferred = agency.targets().nodes().stream()
                .flatMap(target -> target.responsible().stream())
                .anyMatch(link -> link.basis() == Basis.INFERRED);
        if (inferred) {
            section.add(Markup.note(voice.say("agency.targets.inferred")));
        }
        var table = tables.table(
                        "chi-tieu",
                        voice.count("agency.targets.count", agency.targets().totalCount()),
                        Column.words(voice.say("agency.targets.target")),
                        Column.words(voice.say("agency.targets.promise")),
                        Column.words(voice.say("agency.targets.due")),
                        Column.words(voice.say("indicator.verdict")),
                        Column.words(voice.say("agency.targets.basis")),
                        Column.hidden(voice.say("agency.csv.plan")),
                        Column.hidden(voice.say("agency.csv.target")))
                .styled("borne");
        var slice = Slice.of(
                request,
                Pages.AFTER + "-chi-tieu",
                "chi-tieu",
                Slice.ROWS,
                agency.targets().nodes(),
                target -> target.plan().code() + "/" + target.code());
        slice.shown()
                .forEach(target -> table.row(
                        Cell.of(
                                Markup.spoken(
                                        Markup.link(
                                                target.title(),
                                                voice.paths()
                                                        .target(target.plan().code(), target.code())),
                                        target.title(),
                                        target.vi(),
                                        voice),
                                target.title()),
                        Cell.of(target.promise(voice)),
                        due(target),
                        verdict(target.status()),
                        ground(target),
                        Cell.of(target.plan().code()),
                        Cell.of(target.code())));
        section.add(table, slice.links(voice.say("agency.targets"), voice));
        return section;
    }

    private static Cell due(AgencyPage.Target target) {
        if (target.dueYear() == null || target.timeLeft() == null) {
            return Cell.of(target.dueYear() == null ? null : String.valueOf(target.dueYear()));
        }
        String year = String.valueOf(target.dueYear());
        return Cell.of(new Span(new Span(year), Markup.element("span", "note block", target.timeLeft())), year);
    }

    private Cell verdict(AgencyPage.Status status) {
        var shown = new Span(new StatusMark(status.verdict(), status.kept(), voice));
        if (status.provisional()) {
            shown.add(Markup.element("span", "note block", voice.say("target.provisional")));
        }
        return Cell.of(shown, StatusMark.word(status.verdict(), status.kept(), voice));
    }

    private Cell ground(AgencyPage.Target target) {
        var links = target.responsible().stream().filter(this::isOurs).toList();
        var shown = new Span();
        links.forEach(link -> {
            var line = new Span(
                    new Span(voice.texts().word("agency.modality", link.modality()) + " "),
                    Markup.tag(voice.texts().word("agency.basis", link.basis())));
            line.addClassName("block");
            shown.add(line);
            if (link.act() != null) {
                shown.add(Markup.element("span", "note block", link.act()));
            }
            if (link.note() != null) {
                shown.add(Markup.element("span", "note block", link.note()));
            }
        });
        return Cell.of(
                shown,
                links.stream()
                        .map(link -> voice.texts().word("agency.modality", link.modality()) + ", "
                                + voice.texts().word("agency.basis", link.basis()))
                        .collect(joining("; ")));
    }

    /** The link names this agency, or has come to it by a reorganisation. */
    private boolean isOurs(AgencyPage.Responsibility link) {
        return link.agency().code().equals(agency.code())
                || link.now().stream().anyMatch(heir -> heir.agency().code().equals(agency.code()));
    }
}
