package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.AgencyColumn;
import greenplan.schema.AgencyKind;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.TableFilters;
import greenplan.ui.workspace.TableState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The agencies of a province, a row each: which of them, sorted and filtered as the address says. */
record AgencyTable(TableState state, Voice voice) {

    private static final String WORDS = "q";
    private static final String KIND = "loai";
    private static final String STANDING = "tinh-trang";
    private static final String OWES = "phai-bao-cao";
    private static final String LASTS = "dang-hoat-dong";
    private static final String ENDED = "da-cham-dut";
    private static final int ROWS = 25;

    /** The variables of the document. */
    Map<String, Object> variables(String province) {
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

    Component filters() {
        var standings = new LinkedHashMap<String, String>();
        standings.put(OWES, say("reorganisation.agency.owes"));
        standings.put(LASTS, say("reorganisation.agency.lasts"));
        standings.put(ENDED, say("reorganisation.ended"));
        var filters = new TableFilters(state);
        return filters.form(
                say("reorganisation.agencies"),
                filters.words(WORDS, say("reorganisation.filter")),
                filters.choice(KIND, say("reorganisation.agency.kind"), AgencyKind.class, "reorganisation.agency.kind"),
                filters.choice(STANDING, say("reorganisation.agency.standing"), standings));
    }

    Component of(OrganisationPage.Agencies agencies) {
        if (agencies.nodes().isEmpty()) {
            return Markup.p(say("reorganisation.agencies.none"));
        }
        var table = DataTable.plain(
                voice.count("reorganisation.agencies.count", agencies.totalCount()),
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
                        Cell.of(voice.texts().word("reorganisation.agency.kind", agency.kind())),
                        Cell.of(agency.owesReports() && !agency.ended() ? say("reorganisation.agency.owes") : ""),
                        Cell.of(agency.code())));
        return table;
    }

    private Component name(OrganisationPage.Agency agency) {
        var name = new Span(Markup.link(agency.name(), voice.paths().agency(agency.code())));
        if (agency.ended()) {
            name.add(new Span(" "), Markup.tag(say("reorganisation.ended")));
        }
        return name;
    }

    private String say(String key) {
        return voice.say(key);
    }
}
