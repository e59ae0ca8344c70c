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

    private final TextField titleVi;
    private final TextField titleEn;
    private final TextArea quote;
    private final ComboBox<Titled> clause;
    private final ComboBox<Titled> objective;
    private final Select<AddedForm> form;
    private final LevelFields level;
    private final Checkbox aspirational;
    private final ComboBox<Titled> indicator;
    private final TextField nameVi;
    private final TextField nameEn;
    private final TextField unit;
    private final Select<Direction> direction;
    private final TextArea definitionVi;
    private final TextArea definitionEn;

    AddedTargetFields(Fields fields, AmendmentsPage page) {
        titleVi = fields.line("titleVi", "amendment.title.vi");
        titleEn = fields.line("titleEn", "amendment.title.en");
        quote = fields.words("quote", "amendment.quote");
        clause = fields.choice("clause", "amendment.clause", page.plan().places());
        objective =
                fields.choice("objective", "amendment.objective", page.plan().objectives());
        form = fields.one(
                "form", "amendment.form", FORMS, each -> fields.voice().texts().word("amendment.form", each));
        level = new LevelFields(
                fields,
                "amendment.lower.added",
                "amendment.upper.added",
                "amendment.due.added",
                page.plan().areas());
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
        return titleVi.isEmpty()
                && quote.isEmpty()
                && indicator.isEmpty()
                && nameVi.isEmpty()
                && level.isWithoutLower();
    }

    @Override
    public boolean isReadable() {
        return level.isReadable();
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
        level.putInto(input);
        input.put("aspirational", aspirational.getValue());
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
