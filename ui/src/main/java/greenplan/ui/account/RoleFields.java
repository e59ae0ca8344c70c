package greenplan.ui.account;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.Role;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a role to give, in a form; only the place that the role asks for is shown. */
final class RoleFields {

    private static final Set<Role> FOR_AN_AGENCY = Set.of(Role.AGENCY_EDITOR, Role.AGENCY_HEAD);
    private static final Set<Role> FOR_A_PROVINCE = Set.of(Role.FOCAL_OFFICER, Role.LEADER, Role.PORTAL_EDITOR);

    private final Select<Role> role = new Select<>();
    private final ComboBox<Named> province;
    private final ComboBox<Named> agency;
    private final DayField from;
    private final DayField to;
    private final TextField act;
    private final TextField reason;

    RoleFields(StaffForm form, Choices choices, LocalDate today, Voice voice) {
        role.setLabel(voice.say("account.role"));
        role.setItems(choices.roles());
        role.setItemLabelGenerator(each -> voice.texts().word("account.role", each));
        form.part("role", role);
        province = form.part("role.province", places(voice.say("account.role.province"), choices.provinces()));
        agency = form.part("role.agency", places(voice.say("account.role.agency"), choices.agencies()));
        from = form.part("role.from", new DayField(voice.say("account.role.from"), voice));
        from.setValue(today);
        to = form.part("role.to", new DayField(voice.say("account.role.to"), voice));
        to.setHelperText(voice.say("account.role.to.help"));
        act = form.part("role.act", line(voice.say("account.role.act"), 200));
        act.setHelperText(voice.say("account.role.act.help"));
        reason = form.part("role.reason", line(voice.say("account.role.reason"), 500));
        role.addValueChangeListener(change -> fit(change.getValue()));
        role.setValue(choices.roles().getFirst());
    }

    private void fit(@Nullable Role chosen) {
        agency.setVisible(chosen != null && FOR_AN_AGENCY.contains(chosen));
        province.setVisible(chosen != null && FOR_A_PROVINCE.contains(chosen));
    }

    /** The role as the mutation takes it. */
    Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("role", role.getValue().name());
        place(province).ifPresent(code -> input.put("province", code));
        place(agency).ifPresent(code -> input.put("agency", code));
        day(from).ifPresent(day -> input.put("from", day));
        day(to).ifPresent(day -> input.put("to", day));
        words(act).ifPresent(words -> input.put("act", words));
        words(reason).ifPresent(words -> input.put("reason", words));
        return input;
    }

    private static Optional<String> place(ComboBox<Named> field) {
        return field.isVisible() ? field.getOptionalValue().map(Named::code) : Optional.empty();
    }

    private static Optional<String> day(DayField field) {
        return field.getOptionalValue().map(LocalDate::toString);
    }

    private static Optional<String> words(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }

    private static ComboBox<Named> places(String label, List<Named> items) {
        return Choice.one(label, items, Named::name);
    }

    private static TextField line(String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        return field;
    }
}
