package greenplan.ui.amendment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import greenplan.ui.graph.Titled;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an act changes of a duty. */
final class DutyFields implements Part {

    private final ComboBox<Titled> which;
    private final TextArea quote;
    private final Checkbox repeal;

    DutyFields(Fields fields, AmendmentsPage.Plan plan) {
        which = fields.choice("code", "amendment.duty", plan.duties().nodes());
        quote = fields.words("quote", "amendment.quote");
        repeal = new Checkbox(fields.say("amendment.repeal"));
        fields.group().add(repeal);
    }

    @Override
    public boolean isEmpty() {
        return which.isEmpty() && quote.isEmpty() && !repeal.getValue();
    }

    @Override
    public Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("code", Fields.code(which));
        input.put("repeal", repeal.getValue());
        Fields.put(input, "quote", quote.getValue());
        return input;
    }
}
