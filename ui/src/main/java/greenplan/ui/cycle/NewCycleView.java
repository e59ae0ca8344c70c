package greenplan.ui.cycle;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleKind;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.PlanChoice;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opening a cycle of reports: the days come from the plan's own clause, and what is odd is said before. */
@Route("noi-bo/mo-ky-bao-cao")
@RolesAllowed(StaffView.STAFF)
class NewCycleView extends StaffView {

    /** Decree 09/2019/NĐ-CP, article 12: the data of a year are cut off on 14 December. */
    private static final int CUTOFF_MONTH = 12;

    private static final int CUTOFF_DAY = 14;

    private final Div owing = new Div();
    private final MultiSelectComboBox<PlansToReport.Named> agencies = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<PlansToReport.Target> targets = new MultiSelectComboBox<>();

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
        var cycle = new CycleForm(form, voice(), input -> findings(chosen(input)));
        choice(form, "agencies", agencies, PlansToReport.Named::name);
        choice(form, "targets", targets, each -> each.code() + " – " + each.title());
        Runnable suggest = () -> {
            var year = cycle.year.getValue();
            if (year != null && year > 1900 && year < 3000) {
                cycle.cutoff.setValue(LocalDate.of(year, CUTOFF_MONTH, CUTOFF_DAY));
                cycle.due.setValue(plan.getValue().dueBefore(year).orElse(null));
            }
        };
        // A demanded report leads here with its plan, kind and year.
        var query = event.getLocation().getQueryParameters();
        String asked = query.getSingleParameter(PlanChoice.PLAN).orElse("");
        plan.setValue(plans.stream()
                .filter(each -> each.code().equals(asked))
                .findFirst()
                .orElse(plans.getFirst()));
        sayWhoOwes(plan.getValue());
        plan.addValueChangeListener(change -> {
            sayWhoOwes(change.getValue());
            suggest.run();
            cycle.look();
        });
        cycle.year.addValueChangeListener(change -> suggest.run());
        cycle.kind.addValueChangeListener(change -> showChoices(change.getValue()));
        CycleKind kind = query.getSingleParameter(Demands.KIND)
                .flatMap(name -> Arrays.stream(CycleKind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(CycleKind.ANNUAL);
        showChoices(kind);
        int year = query.getSingleParameter(Demands.YEAR)
                .filter(text -> text.matches("[12]\\d{3}"))
                .map(Integer::valueOf)
                .orElse(today().getYear());
        cycle.begin(
                kind,
                year,
                today(),
                plan.getValue().dueBefore(year).orElse(null),
                LocalDate.of(year, CUTOFF_MONTH, CUTOFF_DAY));
        List.of(agencies, targets).forEach(box -> box.addValueChangeListener(change -> cycle.look()));
        form.send(say("cycle.open"), () -> {
            if (!form.isFilled()) {
                return;
            }
            var opened = tell("OpenCycle", Opened.class, Map.of("input", chosen(cycle.input(Map.of()))));
            if (form.takes(opened) && opened.cycle() != null) {
                said(say("cycle.opened"));
                goTo(StaffPaths.of(StaffPaths.CYCLES, opened.cycle().id()));
            }
        });
        form.other(say("cycle.cancel"), () -> goTo(StaffPaths.CYCLES));
        main.add(form);
        return say("cycle.open");
    }

    private <T> void choice(
            StaffForm form,
            String name,
            MultiSelectComboBox<T> box,
            com.vaadin.flow.component.ItemLabelGenerator<T> label) {
        form.part(name, box);
        box.setLabel(say("cycle.choice." + name));
        box.setHelperText(say("cycle.choice." + name + ".help"));
        box.setItemLabelGenerator(label);
    }

    /** Only an extraordinary cycle chooses whom and what it asks. */
    private void showChoices(CycleKind kind) {
        agencies.setVisible(kind == CycleKind.EXTRAORDINARY);
        targets.setVisible(kind == CycleKind.EXTRAORDINARY);
    }

    /** The input with what is chosen; without a choice all are asked. */
    private Map<String, Object> chosen(Map<String, Object> input) {
        var chosen = new LinkedHashMap<>(input);
        if (agencies.isVisible() && !agencies.isEmpty()) {
            chosen.put(
                    "agencies",
                    agencies.getValue().stream().map(PlansToReport.Named::code).toList());
        }
        if (targets.isVisible() && !targets.isEmpty()) {
            chosen.put(
                    "targets",
                    targets.getValue().stream().map(PlansToReport.Target::code).toList());
        }
        return chosen;
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

    private void sayWhoOwes(PlansToReport.Plan plan) {
        owing.removeAll();
        var who = ask("Owing", PlansToReport.Owing.class, Map.of("plan", plan.code()))
                .workspace()
                .owing();
        agencies.setItems(who);
        targets.setItems(plan.targets().nodes());
        owing.add(Markup.p(
                who.isEmpty()
                        ? say("cycle.owing.none")
                        : voice().count("cycle.owing", who.size()) + " "
                                + who.stream()
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
