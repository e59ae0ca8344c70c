package greenplan.ui.cycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleKind;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opening a cycle of reports: the days come from the plan's own clause, and who will owe a report is said before. */
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
        var form = new StaffForm(voice());
        var plan = form.field("plan", new Select<PlansToReport.Plan>(), PlansToReport.Plan::code);
        plan.setLabel(say("cycle.plan"));
        plan.setItems(plans());
        plan.setItemLabelGenerator(PlansToReport.Plan::title);
        form.add(owing);
        var kind = form.field("kind", new Select<CycleKind>());
        kind.setLabel(say("cycle.kind"));
        kind.setItems(CycleKind.values());
        kind.setItemLabelGenerator(each -> ReportWords.kind(each, voice()));
        kind.setValue(CycleKind.ANNUAL);
        var year = form.field("year", new IntegerField(say("cycle.year")));
        year.setValue(today().getYear());
        var opens = form.field("opensOn", new DayField(say("cycle.opens"), voice()));
        opens.setValue(today());
        var due = form.field("dueBefore", new DayField(say("cycle.due.field"), voice()));
        due.setHelperText(say("cycle.due.help"));
        var cutoff = form.field("dataCutoff", new DayField(say("cycle.cutoff"), voice()));
        cutoff.setHelperText(say("cycle.cutoff.help"));
        Runnable suggest = () -> {
            if (year.getValue() != null && year.getValue() > 1900 && year.getValue() < 3000) {
                cutoff.setValue(LocalDate.of(year.getValue(), CUTOFF_MONTH, CUTOFF_DAY));
                due.setValue(
                        plan.getValue() == null
                                ? null
                                : plan.getValue().dueBefore(year.getValue()).orElse(null));
            }
        };
        plan.addValueChangeListener(change -> {
            suggest.run();
            sayWhoOwes(change.getValue());
        });
        year.addValueChangeListener(change -> suggest.run());
        form.send(say("cycle.open"), () -> {
            if (!form.isFilled()) {
                return;
            }
            var opened = tell("OpenCycle", Opened.class, Map.of("input", form.input()));
            if (form.takes(opened) && opened.cycle() != null) {
                said(say("cycle.opened"));
                goTo(StaffPaths.of(StaffPaths.CYCLES, opened.cycle().id()));
            }
        });
        form.other(say("cycle.cancel"), () -> goTo(StaffPaths.CYCLES));
        plan.getListDataView().getItems().findFirst().ifPresent(plan::setValue);
        main.add(Markup.p(say("cycle.open.lead")), form);
        return say("cycle.open");
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

    private void sayWhoOwes(PlansToReport.@Nullable Plan plan) {
        owing.removeAll();
        if (plan == null) {
            return;
        }
        var agencies = ask("Owing", PlansToReport.Owing.class, Map.of("plan", plan.code()))
                .workspace()
                .owing();
        owing.add(Markup.p(
                agencies.isEmpty()
                        ? say("cycle.owing.none")
                        : voice().count("cycle.owing", agencies.size()) + " "
                                + agencies.stream()
                                        .map(PlansToReport.Named::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "."));
        plan.reportingClauses().stream()
                .filter(clause -> clause.text() != null)
                .forEach(clause -> owing.add(Markup.note(
                        say("cycle.clause", clause.path()),
                        " ",
                        Markup.verbatim(Objects.requireNonNull(clause.text())))));
    }

    /** The answer to {@code OpenCycle.graphql}. */
    private record Opened(@Nullable Key cycle, List<Problem> problems) implements Payload {}

    private record Key(String id) {}
}
