package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who owes reports for a plan, and the clauses that say so. */
record OwingWords(PlansToReport.Plan plan, List<PlansToReport.Named> who, Voice voice) {

    List<Component> parts() {
        var parts = new ArrayList<Component>();
        parts.add(Markup.p(
                who.isEmpty()
                        ? voice.say("cycle.owing.none")
                        : voice.count("cycle.owing", who.size()) + " "
                                + who.stream()
                                        .map(PlansToReport.Named::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "."));
        plan.reportingClauses().stream()
                .filter(clause -> clause.text() != null)
                .forEach(clause -> parts.add(Markup.note(
                        voice.say("cycle.clause", clause.path()),
                        " ",
                        Markup.verbatim(Objects.requireNonNull(clause.text())))));
        return parts;
    }
}
