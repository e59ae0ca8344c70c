package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;

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
        var state = TableState.of(event.getLocation(), voice(), Provinces.PROVINCE);
        var table = new AgencyTable(state, voice());
        OrganisationPage page = ask(OrganisationPage.class, table.variables(provinces.chosen()));
        var reorganise = Markup.link(say("reorganisation.new"), provinces.at(StaffPaths.NEW_REORGANISATION));
        reorganise.addClassNames("button", "primary");
        main.add(
                provinces.links(StaffPaths.ORGANISATION, page.provinces()),
                Markup.p(say("reorganisation.lead")),
                Markup.p(
                        reorganise,
                        " ",
                        Markup.link(say("reorganisation.found"), provinces.at(StaffPaths.NEW_AGENCIES)),
                        " · ",
                        Markup.link(say("reorganisation.provinces"), StaffPaths.PROVINCES)));
        Component changes = changes(
                page.workspace().reorganisations(),
                "reorganisation.kind.",
                say("reorganisation.who"),
                input -> tell("UndoReorganisation", Done.class, input));
        Component agencies = Markup.section(
                "cac-co-quan",
                say("reorganisation.agencies"),
                table.filters(),
                table.of(page.workspace().agencyList()),
                state.pages(page.workspace().agencyList().pageInfo()));
        if (state.isLookedAt()) {
            main.add(agencies, changes);
        } else {
            main.add(changes, agencies);
        }
        return say("reorganisation.title");
    }
}
