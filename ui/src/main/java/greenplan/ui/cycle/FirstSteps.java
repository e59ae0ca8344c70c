package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import greenplan.schema.CycleFindingKind;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Titled;
import greenplan.ui.html.Div;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes first before a province's first cycle: accounts, agencies, targets, and then the cycle; each with a link, and with a tick once it is
 * done. For the home of focal officers; it shows nothing once a cycle was opened.
 */
public final class FirstSteps extends Composite<Div> {

    private final Voice voice;

    /** @param province slug of the province whose focal officer looks */
    public FirstSteps(StaffShell shell, String province, Voice voice) {
        this.voice = voice;
        var plans = shell.ask(FirstSteps.class, "PlansOfProvince", Plans.class, Map.of("province", province), voice)
                .plans()
                .nodes();
        // The last plan of a province is where its work goes on.
        String plan = plans.isEmpty() ? null : plans.getLast().code();
        if (plan == null) {
            show(null);
            return;
        }
        var variables = Map.of("plan", plan, "input", question(plan, shell.today()));
        var found = shell.ask(FirstSteps.class, "FirstSteps", Found.class, variables, voice)
                .workspace();
        if (found.cycles().isEmpty()) {
            show(found.readiness());
        } else {
            setVisible(false);
        }
    }

    private static Map<String, ?> question(String plan, LocalDate today) {
        return Map.of(
                "plan", plan,
                "kind", "ANNUAL",
                "year", today.getYear(),
                "opensOn", today.toString(),
                "dueBefore", today.plusMonths(1).toString(),
                "dataCutoff", LocalDate.of(today.getYear(), 12, 31).toString());
    }

    private void show(@Nullable List<Finding> findings) {
        var list = Markup.element("ol", "first-steps");
        list.add(
                step(
                        "accounts",
                        StaffPaths.CONTACTS,
                        findings,
                        CycleFindingKind.NOBODY_DRAFTS,
                        CycleFindingKind.NOBODY_SUBMITS),
                step("agencies", StaffPaths.ORGANISATION, findings),
                step(
                        "targets",
                        StaffPaths.ASSIGNMENTS,
                        findings,
                        CycleFindingKind.TARGETS_OWED_BY_NOBODY,
                        CycleFindingKind.HOLDERS_DO_NOT_REPORT),
                step("cycle", StaffPaths.NEW_CYCLE, findings));
        getContent()
                .add(Markup.section(
                        "bat-dau", voice.say("cycle.first"), Markup.p(voice.say("cycle.first.lead")), list));
    }

    /** A step, what is left of it, and a tick when that is nothing; neither while there is no plan to look at. */
    private Component step(String key, String href, @Nullable List<Finding> findings, CycleFindingKind... kinds) {
        var step = Markup.element("li", "", Markup.link(voice.say("cycle.first." + key), href));
        if (findings != null && kinds.length > 0) {
            var left = findings.stream()
                    .filter(finding -> Set.of(kinds).contains(finding.kind()))
                    .toList();
            step.add(new Span(" "), Markup.tag(voice.say(left.isEmpty() ? "cycle.first.done" : "cycle.first.open")));
            left.forEach(finding -> step.add(Markup.note(finding.message())));
        }
        return step;
    }

    /** The answer to {@code PlansOfProvince.graphql}. */
    record Plans(Listed plans) {}

    record Listed(List<Titled> nodes) {}

    /** The answer to {@code FirstSteps.graphql}. */
    record Found(Workspace workspace) {}

    record Workspace(List<Finding> readiness, List<Opened> cycles) {}

    record Finding(CycleFindingKind kind, String message) {}

    record Opened(String id) {}
}
