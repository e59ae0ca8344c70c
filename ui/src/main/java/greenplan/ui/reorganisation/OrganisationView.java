package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.reorganisation.OrganisationPage.Agency;
import greenplan.ui.reorganisation.OrganisationPage.Change;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agencies of a province and their reorganisations; one whose day has not come can be undone. */
@Route("noi-bo/to-chuc")
@RolesAllowed(StaffView.STAFF)
class OrganisationView extends StaffView {

    OrganisationView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var provinces = Provinces.of(me(), event);
        OrganisationPage page = ask(OrganisationPage.class, Map.of("province", provinces.chosen()));
        var reorganise = Markup.link(say("reorganisation.new"), provinces.at(StaffPaths.NEW_REORGANISATION));
        reorganise.addClassNames("button", "primary");
        main.add(
                provinces.links(StaffPaths.ORGANISATION, page.provinces()),
                Markup.p(say("reorganisation.lead")),
                Markup.p(reorganise, " ", Markup.link(say("reorganisation.provinces"), StaffPaths.PROVINCES)));
        List<Change> changes = page.workspace().reorganisations();
        main.add(Markup.section(
                "cac-lan-sap-xep",
                say("reorganisation.changes"),
                changes.isEmpty() ? Markup.p(say("reorganisation.changes.none")) : changes(changes)));
        main.add(Markup.section(
                "cac-co-quan",
                say("reorganisation.agencies"),
                agencies(page.agencies().nodes())));
        return say("reorganisation.title");
    }

    private Component changes(List<Change> changes) {
        var table = DataTable.plain(
                say("reorganisation.changes.order"),
                Column.words(say("reorganisation.date")),
                Column.words(say("reorganisation.kind")),
                Column.words(say("reorganisation.who")),
                Column.words(say("reorganisation.act")),
                Column.words(say("reorganisation.standing")),
                Column.words(say("reorganisation.history")));
        changes.forEach(change -> {
            String kind = voice().texts().word("reorganisation.kind", change.kind());
            table.row(
                    Cell.day(change.date(), voice()),
                    Cell.of(kind),
                    Cell.of(who(change)),
                    Cell.of(act(change)),
                    Cell.of(standing(change), ""),
                    Cell.of(history(change.id()), ""));
        });
        return table;
    }

    private String who(Change change) {
        String from = Party.names(change.predecessors());
        return change.successors().isEmpty()
                ? from
                : say("reorganisation.who.into", from, Party.names(change.successors()));
    }

    private String act(Change change) {
        var act = change.act();
        String words = Stream.of(
                        act.number(),
                        act.date() == null ? null : voice().formats().date(act.date()),
                        act.issuer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? say("reorganisation.act.unknown") : words;
    }

    private Component standing(Change change) {
        if (!change.undoable()) {
            return new Span(say(change.recordedOn() == null ? "reorganisation.by-package" : "reorganisation.in-force"));
        }
        var undo = new Button(say("reorganisation.undo"), click -> undo(change));
        undo.setDisableOnClick(true);
        undo.getElement()
                .setAttribute(
                        "aria-label",
                        say(
                                "reorganisation.undo.of",
                                who(change),
                                voice().formats().date(change.date())));
        return new Span(new Span(say("reorganisation.ahead") + " "), undo);
    }

    private void undo(Change change) {
        var done = tell(
                "UndoReorganisation",
                Done.class,
                Map.of("input", Map.of("id", change.id(), "expectedVersion", change.version())));
        var conflict = done.conflict();
        said(
                done.isDone()
                        ? say("reorganisation.undone")
                        : conflict != null
                                ? conflict.message()
                                : done.problems().stream()
                                        .map(Payload.Problem::message)
                                        .collect(Collectors.joining(" ")));
        again();
    }

    private Component agencies(List<Agency> agencies) {
        var table = DataTable.plain(
                voice().count("reorganisation.agencies.count", agencies.size()),
                Column.words(say("reorganisation.agency")),
                Column.words(say("reorganisation.agency.kind")),
                Column.words(say("reorganisation.agency.code")));
        agencies.forEach(agency -> table.row(
                Cell.of(name(agency), agency.name()),
                Cell.of(voice().texts().word("reorganisation.agency.kind", agency.kind())),
                Cell.of(agency.code())));
        return table;
    }

    private Component name(Agency agency) {
        var name = new Span(Markup.link(agency.name(), voice().paths().agency(agency.code())));
        if (agency.ended()) {
            name.add(new Span(" "), Markup.tag(say("reorganisation.ended")));
        }
        return name;
    }
}
