package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import greenplan.schema.Basis;
import greenplan.schema.ResponsibilityColumn;
import greenplan.schema.ResponsibilityStanding;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.AddressWord;
import greenplan.ui.workspace.PlanChoice;
import greenplan.ui.workspace.TableFilters;
import greenplan.ui.workspace.TableState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which links of targets and agencies are shown, as the address says it. */
record LinkFilter(TableState state, Voice voice) {

    private static final String WORDS = "q";
    private static final String BASIS = "can-cu";
    private static final String STANDING = "tinh-trang";

    /** The word for a standing that is none of the graph's: a link that is in no open cycle and may join one. */
    private static final String OUTSIDE = "ngoai-ky";

    private static final int ROWS = 25;

    /** The variables of the document. */
    Map<String, Object> variables(PlanChoice.Known plan) {
        var variables = state.asked(ROWS, ResponsibilityColumn.class);
        variables.put("plan", plan.code());
        variables.put("province", plan.province());
        variables.put("words", state.filter(WORDS).orElse(""));
        var filter = new LinkedHashMap<String, Object>();
        state.filter(BASIS, Basis.class).ifPresent(basis -> filter.put("basis", basis.name()));
        state.filter(STANDING, ResponsibilityStanding.class)
                .ifPresent(standing -> filter.put("standing", standing.name()));
        if (state.filter(STANDING).equals(Optional.of(OUTSIDE))) {
            filter.put("mayJoin", true);
        }
        variables.put("filter", filter);
        return variables;
    }

    Component fields() {
        var standings = new LinkedHashMap<String, String>();
        for (ResponsibilityStanding each : ResponsibilityStanding.values()) {
            standings.put(AddressWord.of(each), voice.texts().word("responsibility.standing", each));
        }
        standings.put(OUTSIDE, voice.say("responsibility.standing.outside"));
        var filters = new TableFilters(state);
        return filters.form(
                voice.say("responsibility.present"),
                filters.words(WORDS, voice.say("responsibility.filter")),
                filters.choice(BASIS, voice.say("responsibility.ground"), Basis.class, "responsibility.basis"),
                filters.choice(STANDING, voice.say("responsibility.standing"), standings));
    }
}
