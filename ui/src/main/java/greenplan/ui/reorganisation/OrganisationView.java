package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.AgencyColumn;
import greenplan.schema.AgencyKind;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.reorganisation.OrganisationPage.Agency;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** The agencies of a province and their reorganisations. */
@Route("noi-bo/to-chuc")
@RolesAllowed(StaffView.STAFF)
class OrganisationView extends ChangeView {

    private static final String WORDS = "q";
    private static final String KIND = "loai";
    private static final String STANDING = "tinh-trang";
    private static final String OWES = "phai-bao-cao";
    private static final String LASTS = "dang-hoat-dong";
    private static final String ENDED = "da-cham-dut";
    private static final int ROWS = 25;

    OrganisationView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var provinces = Provinces.of(me(), event);
        var state = TableState.of(event.getLocation(), voice(), Provinces.PROVINCE);
        OrganisationPage page = ask(OrganisationPage.class, variables(provinces.chosen(), state));
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
                state.form(
                        say("reorganisation.agencies"),
                        state.words(WORDS, say("reorganisation.filter")),
                        state.choice(
                                KIND,
                                say("reorganisation.agency.kind"),
                                AgencyKind.class,
                                "reorganisation.agency.kind"),
                        state.choice(STANDING, say("reorganisation.agency.standing"), standings())),
                agencies(page.workspace().agencyList(), state),
                state.pages(page.workspace().agencyList().pageInfo()));
        if (state.isLookedAt()) {
            main.add(agencies, changes);
        } else {
            main.add(changes, agencies);
        }
        return say("reorganisation.title");
    }

    private Map<String, String> standings() {
        var standings = new LinkedHashMap<String, String>();
        standings.put(OWES, say("reorganisation.agency.owes"));
        standings.put(LASTS, say("reorganisation.agency.lasts"));
        standings.put(ENDED, say("reorganisation.ended"));
        return standings;
    }

    private static Map<String, Object> variables(String province, TableState state) {
        var variables = state.asked(ROWS, AgencyColumn.class);
        variables.put("province", province);
        variables.put("words", state.filter(WORDS).orElse(""));
        var filter = new LinkedHashMap<String, Object>();
        state.filter(KIND, AgencyKind.class).ifPresent(kind -> filter.put("kind", kind.name()));
        switch (state.filter(STANDING).orElse("")) {
            case OWES -> filter.putAll(Map.of("owesReports", true, "ended", false));
            case LASTS -> filter.put("ended", false);
            case ENDED -> filter.put("ended", true);
            default -> {}
        }
        variables.put("filter", filter);
        return variables;
    }

    private Component agencies(OrganisationPage.Agencies agencies, TableState state) {
        if (agencies.nodes().isEmpty()) {
            return Markup.p(say("reorganisation.agencies.none"));
        }
        var table = DataTable.plain(
                voice().count("reorganisation.agencies.count", agencies.totalCount()),
                Column.words(say("reorganisation.agency")),
                Column.words(say("reorganisation.agency.kind")),
                Column.words(say("reorganisation.agency.reports")),
                Column.words(say("reorganisation.agency.code")));
        state.sorts(table, 0, AgencyColumn.NAME);
        state.sorts(table, 1, AgencyColumn.KIND);
        state.sorts(table, 3, AgencyColumn.CODE);
        agencies.nodes()
                .forEach(agency -> table.row(
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
