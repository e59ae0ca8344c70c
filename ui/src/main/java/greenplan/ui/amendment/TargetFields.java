package greenplan.ui.amendment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.graph.Titled;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an act changes of a target. */
final class TargetFields implements Part {

    private final Fields fields;
    private final ComboBox<Titled> which;
    private final TextArea quote;
    private final TextField lower;
    private final TextField upper;
    private final TextField due;
    private final ComboBox<Titled> area;
    private final TextField baseYear;
    private final TextField baseValue;
    private final Checkbox repeal;

    TargetFields(Fields fields, AmendmentsPage.Plan plan) {
        this.fields = fields;
        which = fields.choice("code", "amendment.target", plan.targets().nodes());
        quote = fields.words("quote", "amendment.quote");
        quote.setHelperText(fields.say("amendment.quote.help"));
        lower = fields.line("lower", "amendment.lower");
        upper = fields.line("upper", "amendment.upper");
        due = fields.line("dueYear", "amendment.due");
        area = fields.choice("territory", "amendment.area", plan.areas());
        baseYear = fields.line("baseYear", "amendment.base.year");
        baseValue = fields.line("baseValue", "amendment.base.value");
        repeal = new Checkbox(fields.say("amendment.repeal"));
        fields.group().add(repeal);
    }

    @Override
    public boolean isEmpty() {
        return which.isEmpty() && input().equals(Map.of("code", "", "repeal", false));
    }

    @Override
    public boolean isReadable() {
        // Both, so that all that is wrong is told at once.
        return fields.areNumbers(lower, upper, baseValue) & fields.areYears(due, baseYear);
    }

    @Override
    public Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("code", Fields.code(which));
        input.put("repeal", repeal.getValue());
        Fields.put(input, "quote", quote.getValue());
        Fields.number(input, "lower", lower);
        Fields.number(input, "upper", upper);
        Fields.year(input, "dueYear", due);
        Fields.put(input, "territory", Fields.code(area));
        Fields.year(input, "baseYear", baseYear);
        Fields.number(input, "baseValue", baseValue);
        return input;
    }
}
