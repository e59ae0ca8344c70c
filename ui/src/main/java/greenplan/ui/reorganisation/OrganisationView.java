package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.reorganisation.OrganisationPage.Agency;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The agencies of a province and their reorganisations. */
@Route("noi-bo/to-chuc")
@RolesAllowed(StaffView.STAFF)
class OrganisationView extends ChangeView {

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
                Markup.p(
                        reorganise,
                        " ",
                        Markup.link(say("reorganisation.found"), provinces.at(StaffPaths.NEW_AGENCIES)),
                        " ",
                        Markup.link(say("reorganisation.provinces"), StaffPaths.PROVINCES)),
                changes(
                        page.workspace().reorganisations(),
                        "reorganisation.kind.",
                        say("reorganisation.who"),
                        input -> tell("UndoReorganisation", Done.class, input)),
                Markup.section(
                        "cac-co-quan",
                        say("reorganisation.agencies"),
                        agencies(page.workspace().agencies())));
        return say("reorganisation.title");
    }

    private Component agencies(List<Agency> agencies) {
        var table = DataTable.plain(
                voice().count("reorganisation.agencies.count", agencies.size()),
                Column.words(say("reorganisation.agency")),
                Column.words(say("reorganisation.agency.kind")),
                Column.words(say("reorganisation.agency.reports")),
                Column.words(say("reorganisation.agency.code")));
        agencies.forEach(agency -> table.row(
                Cell.of(name(agency), agency.name()),
                Cell.of(voice().texts().word("reorganisation.agency.kind", agency.kind())),
                Cell.of(agency.owesReports() && !agency.ended() ? say("reorganisation.agency.owes") : ""),
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
