package greenplan.ui.cycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opening a cycle of reports: the days come from the plan's own clause, and what is odd is said before. */
@Route("noi-bo/mo-ky-bao-cao")
@RolesAllowed(StaffView.STAFF)
class NewCycleView extends StaffView {

    /** Decree 09/2019/NĐ-CP, article 12: the data of a year are cut off on 14 December. */
    private static final int CUTOFF_MONTH = 12;

    private static final int CUTOFF_DAY = 14;

    private final Div owing = new Div();

    NewCycleView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        main.add(Markup.p(say("cycle.open.lead")));
        var plans = plans();
        if (plans.isEmpty()) {
            main.add(Markup.p(say("cycle.open.no-plan")));
            return say("cycle.open");
        }
        var form = new StaffForm(voice());
        var plan = form.field("plan", new Select<PlansToReport.Plan>(), PlansToReport.Plan::code);
        plan.setLabel(say("cycle.plan"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlansToReport.Plan::title);
        form.add(owing);
        var asked = new AskedAgencies(voice());
        var cycle = new CycleForm(form, voice(), input -> findings(asked.chosen(input)));
        asked.into(form);
        Runnable suggest = () -> {
            var year = cycle.year.getValue();
            if (year != null && year > 1900 && year < 3000) {
                cycle.cutoff.setValue(LocalDate.of(year, CUTOFF_MONTH, CUTOFF_DAY));
                cycle.due.setValue(plan.getValue().dueBefore(year).orElse(null));
            }
        };
        var demanded = DemandedCycle.of(event.getLocation().getQueryParameters());
        plan.setValue(plans.stream()
                .filter(each -> each.code().equals(demanded.plan()))
                .findFirst()
                .orElse(plans.getFirst()));
        sayWhoOwes(plan.getValue(), asked);
        plan.addValueChangeListener(change -> {
            sayWhoOwes(change.getValue(), asked);
            suggest.run();
            cycle.look();
        });
        cycle.year.addValueChangeListener(change -> suggest.run());
        cycle.kind.addValueChangeListener(change -> asked.fit(change.getValue()));
        asked.fit(demanded.kind());
        int year = demanded.year().orElse(today().getYear());
        cycle.begin(
                demanded.kind(),
                year,
                today(),
                plan.getValue().dueBefore(year).orElse(null),
                LocalDate.of(year, CUTOFF_MONTH, CUTOFF_DAY));
        asked.whenChanged(cycle::look);
        form.send(say("cycle.open"), () -> {
            if (!form.isFilled()) {
                return;
            }
            var opened = tell("OpenCycle", Opened.class, Map.of("input", asked.chosen(cycle.input(Map.of()))));
            if (cycle.takes(opened) && opened.cycle() != null) {
                said(say("cycle.opened"));
                goTo(StaffPaths.of(StaffPaths.CYCLES, opened.cycle().id()));
            }
        });
        form.other(say("cycle.cancel"), () -> goTo(StaffPaths.CYCLES));
        main.add(form);
        return say("cycle.open");
    }

    private List<Findings.Finding> findings(Map<String, Object> input) {
        return ask("Readiness", Findings.class, Map.of("input", input))
                .workspace()
                .readiness();
    }

    private List<PlansToReport.Plan> plans() {
        return me().roles().stream()
                .filter(held -> held.role() == Role.FOCAL_OFFICER)
                .map(Me.RoleHeld::province)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(province -> ask(PlansToReport.class, Map.of("province", province)).plans().nodes().stream())
                .toList();
    }

    private void sayWhoOwes(PlansToReport.Plan plan, AskedAgencies asked) {
        owing.removeAll();
        var who = ask("Owing", PlansToReport.Owing.class, Map.of("plan", plan.code()))
                .workspace()
                .owing();
        asked.offer(who, plan.targets().nodes());
        owing.add(new OwingWords(plan, who, voice()).parts());
    }

    /** The answer to {@code OpenCycle.graphql}. */
    private record Opened(@Nullable Key cycle, List<Problem> problems) implements Payload {}

    private record Key(String id) {}
}
