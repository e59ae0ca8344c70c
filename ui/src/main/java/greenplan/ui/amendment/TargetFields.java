package greenplan.ui.amendment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import greenplan.ui.graph.Titled;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an act changes of a target. */
final class TargetFields implements Part {

    private final ComboBox<Titled> which;
    private final TextArea quote;
    private final LevelFields level;
    private final Checkbox repeal;

    TargetFields(Fields fields, AmendmentsPage.Plan plan) {
        which = fields.choice("code", "amendment.target", plan.targets().nodes());
        quote = fields.words("quote", "amendment.quote");
        quote.setHelperText(fields.say("amendment.quote.help"));
        level = new LevelFields(fields, "amendment.lower", "amendment.upper", "amendment.due", plan.areas());
        repeal = new Checkbox(fields.say("amendment.repeal"));
        fields.group().add(repeal);
    }

    @Override
    public boolean isEmpty() {
        return which.isEmpty() && input().equals(Map.of("code", "", "repeal", false));
    }

    @Override
    public boolean isReadable() {
        return level.isReadable();
    }

    @Override
    public Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("code", Fields.code(which));
        input.put("repeal", repeal.getValue());
        Fields.put(input, "quote", quote.getValue());
        level.putInto(input);
        return input;
    }
}
