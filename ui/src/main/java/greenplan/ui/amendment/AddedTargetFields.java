package greenplan.ui.amendment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.AddedForm;
import greenplan.schema.Direction;
import greenplan.ui.graph.Titled;
import java.util.LinkedHashMap;
import java.util.Map;

/** A target that an act adds, with an indicator that is known or new. */
final class AddedTargetFields implements Part {

    /** The most usual one first. */
    private static final AddedForm[] FORMS = {
        AddedForm.AT_LEAST,
        AddedForm.SINGLE_VALUE,
        AddedForm.MORE_THAN,
        AddedForm.AT_MOST,
        AddedForm.RANGE,
        AddedForm.STABLE_AT,
        AddedForm.ELIMINATION,
        AddedForm.RECURRING,
        AddedForm.QUALITATIVE
    };

    private final Fields fields;
    private final TextField titleVi;
    private final TextField titleEn;
    private final TextArea quote;
    private final ComboBox<Titled> clause;
    private final ComboBox<Titled> objective;
    private final Select<AddedForm> form;
    private final TextField lower;
    private final TextField upper;
    private final TextField due;
    private final ComboBox<Titled> area;
    private final TextField baseYear;
    private final TextField baseValue;
    private final Checkbox aspirational;
    private final ComboBox<Titled> indicator;
    private final TextField nameVi;
    private final TextField nameEn;
    private final TextField unit;
    private final Select<Direction> direction;
    private final TextArea definitionVi;
    private final TextArea definitionEn;

    AddedTargetFields(Fields fields, AmendmentsPage page) {
        this.fields = fields;
        titleVi = fields.line("titleVi", "amendment.title.vi");
        titleEn = fields.line("titleEn", "amendment.title.en");
        quote = fields.words("quote", "amendment.quote");
        clause = fields.choice("clause", "amendment.clause", page.plan().places());
        objective =
                fields.choice("objective", "amendment.objective", page.plan().objectives());
        form = fields.one(
                "form", "amendment.form", FORMS, each -> fields.voice().texts().word("amendment.form", each));
        lower = fields.line("lower", "amendment.lower.added");
        upper = fields.line("upper", "amendment.upper.added");
        due = fields.line("dueYear", "amendment.due.added");
        area = fields.choice("territory", "amendment.area", page.plan().areas());
        baseYear = fields.line("baseYear", "amendment.base.year");
        baseValue = fields.line("baseValue", "amendment.base.value");
        aspirational = new Checkbox(fields.say("amendment.aspirational"));
        fields.group().add(aspirational);
        indicator = fields.choice(
                "indicator", "amendment.indicator", page.indicators().titled());
        indicator.setHelperText(fields.say("amendment.indicator.help"));
        nameVi = fields.line("newIndicator.nameVi", "amendment.indicator.name.vi");
        nameEn = fields.line("newIndicator.nameEn", "amendment.indicator.name.en");
        unit = fields.line("newIndicator.unit", "amendment.indicator.unit");
        direction = fields.one(
                "newIndicator.direction",
                "amendment.direction",
                Direction.values(),
                each -> fields.voice().texts().word("amendment.direction", each));
        definitionVi = fields.words("newIndicator.definitionVi", "amendment.indicator.definition.vi");
        definitionEn = fields.words("newIndicator.definitionEn", "amendment.indicator.definition.en");
    }

    @Override
    public boolean isEmpty() {
        return titleVi.isEmpty() && quote.isEmpty() && indicator.isEmpty() && nameVi.isEmpty() && lower.isEmpty();
    }

    @Override
    public boolean isReadable() {
        // Both, so that all that is wrong is told at once.
        return fields.areNumbers(lower, upper, baseValue) & fields.areYears(due, baseYear);
    }

    @Override
    public Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("titleVi", titleVi.getValue().strip());
        Fields.put(input, "titleEn", titleEn.getValue());
        input.put("quote", quote.getValue().strip());
        Fields.put(input, "clause", Fields.code(clause));
        Fields.put(input, "objective", Fields.code(objective));
        input.put("form", form.getValue().name());
        Fields.number(input, "lower", lower);
        Fields.number(input, "upper", upper);
        Fields.year(input, "dueYear", due);
        input.put("aspirational", aspirational.getValue());
        Fields.put(input, "territory", Fields.code(area));
        Fields.year(input, "baseYear", baseYear);
        Fields.number(input, "baseValue", baseValue);
        Fields.put(input, "indicator", Fields.code(indicator));
        if (!nameVi.isEmpty() || !definitionVi.isEmpty()) {
            var fresh = new LinkedHashMap<String, Object>();
            fresh.put("nameVi", nameVi.getValue().strip());
            Fields.put(fresh, "nameEn", nameEn.getValue());
            Fields.put(fresh, "unit", unit.getValue());
            fresh.put("direction", direction.getValue().name());
            fresh.put("definitionVi", definitionVi.getValue().strip());
            Fields.put(fresh, "definitionEn", definitionEn.getValue());
            input.put("newIndicator", fresh);
        }
        return input;
    }
}
