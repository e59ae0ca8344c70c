package greenplan.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.organisation.OrganisationPage.Agency;
import greenplan.ui.organisation.OrganisationPage.Change;
import greenplan.ui.organisation.OrganisationPage.Party;
import greenplan.ui.platform.Cell;
import greenplan.ui.platform.Column;
import greenplan.ui.platform.DataTable;
import greenplan.ui.platform.Markup;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffDesk;
import greenplan.ui.workspace.StaffPaths;
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

    OrganisationView(StaffDesk desk) {
        super(desk);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var provinces = Provinces.of(me(), event);
        OrganisationPage page = ask(OrganisationPage.class, Map.of("province", provinces.chosen()));
        var reorganise = Markup.link(say("organisation.new"), provinces.at(StaffPaths.NEW_REORGANISATION));
        reorganise.addClassNames("button", "primary");
        main.add(
                provinces.links(StaffPaths.ORGANISATION, page.provinces()),
                Markup.p(say("organisation.lead")),
                Markup.p(reorganise, " ", Markup.link(say("organisation.provinces"), StaffPaths.PROVINCES)));
        List<Change> changes = page.workspace().reorganisations();
        main.add(Markup.section(
                "cac-lan-sap-xep",
                say("organisation.changes"),
                changes.isEmpty() ? Markup.p(say("organisation.changes.none")) : changes(changes)));
        main.add(Markup.section(
                "cac-co-quan",
                say("organisation.agencies"),
                agencies(page.agencies().nodes())));
        return say("organisation.title");
    }

    private Component changes(List<Change> changes) {
        var table = DataTable.plain(
                say("organisation.changes.order"),
                Column.words(say("organisation.date")),
                Column.words(say("organisation.kind")),
                Column.words(say("organisation.who")),
                Column.words(say("organisation.act")),
                Column.words(say("organisation.standing")),
                Column.words(say("organisation.history")));
        changes.forEach(change -> {
            String kind = voice().texts().word("organisation.kind", change.kind());
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
                : say("organisation.who.into", from, Party.names(change.successors()));
    }

    private String act(Change change) {
        var act = change.act();
        String words = Stream.of(
                        act.number(),
                        act.date() == null ? null : voice().formats().date(act.date()),
                        act.issuer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? say("organisation.act.unknown") : words;
    }

    private Component standing(Change change) {
        if (!change.undoable()) {
            return new Span(say(change.recordedOn() == null ? "organisation.by-package" : "organisation.in-force"));
        }
        var undo = new Button(say("organisation.undo"), click -> undo(change));
        undo.setDisableOnClick(true);
        undo.getElement()
                .setAttribute(
                        "aria-label",
                        say(
                                "organisation.undo.of",
                                who(change),
                                voice().formats().date(change.date())));
        return new Span(new Span(say("organisation.ahead") + " "), undo);
    }

    private void undo(Change change) {
        var done = tell(
                "UndoReorganisation",
                OrganisationPage.Done.class,
                Map.of("input", Map.of("id", change.id(), "expectedVersion", change.version())));
        var conflict = done.conflict();
        said(
                done.isDone()
                        ? say("organisation.undone")
                        : conflict != null
                                ? conflict.message()
                                : done.problems().stream()
                                        .map(Payload.Problem::message)
                                        .collect(Collectors.joining(" ")));
        again();
    }

    private Component agencies(List<Agency> agencies) {
        var table = DataTable.plain(
                voice().texts().count("organisation.agencies.count", agencies.size()),
                Column.words(say("organisation.agency")),
                Column.words(say("organisation.agency.kind")),
                Column.words(say("organisation.agency.code")));
        agencies.forEach(agency -> table.row(
                Cell.of(name(agency), agency.name()),
                Cell.of(voice().texts().word("organisation.agency.kind", agency.kind())),
                Cell.of(agency.code())));
        return table;
    }

    private Component name(Agency agency) {
        var name = new Span(Markup.link(agency.name(), voice().paths().agency(agency.code())));
        if (agency.ended()) {
            name.add(new Span(" "), Markup.tag(say("organisation.ended")));
        }
        return name;
    }
}
