package greenplan.ui.amendment;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.Modality;
import greenplan.ui.graph.Titled;
import greenplan.ui.workspace.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A duty that an act adds, with those who lead it and those who cooperate. */
final class AddedDutyFields implements Part {

    private final TextField titleVi;
    private final TextField titleEn;
    private final TextArea quote;
    private final ComboBox<Titled> section;
    private final MultiSelectComboBox<AmendmentsPage.Agency> leading;
    private final MultiSelectComboBox<AmendmentsPage.Agency> cooperating;

    AddedDutyFields(Fields fields, AmendmentsPage page) {
        titleVi = fields.line("titleVi", "amendment.title.vi");
        titleEn = fields.line("titleEn", "amendment.title.en");
        quote = fields.words("quote", "amendment.quote");
        section = fields.choice("section", "amendment.section", page.plan().places());
        leading = fields.part("bearers", agencies(fields.say("amendment.leading"), page));
        cooperating = fields.part("cooperating", agencies(fields.say("amendment.cooperating"), page));
    }

    private static MultiSelectComboBox<AmendmentsPage.Agency> agencies(String label, AmendmentsPage page) {
        return Choice.several(
                label,
                page.agencies().nodes().stream()
                        .filter(agency -> !agency.ended())
                        .toList(),
                AmendmentsPage.Agency::name);
    }

    @Override
    public boolean isEmpty() {
        return titleVi.isEmpty() && quote.isEmpty() && leading.isEmpty() && cooperating.isEmpty();
    }

    @Override
    public Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("titleVi", titleVi.getValue().strip());
        Fields.put(input, "titleEn", titleEn.getValue());
        input.put("quote", quote.getValue().strip());
        Fields.put(input, "section", Fields.code(section));
        var bearers = new ArrayList<Map<String, String>>();
        bearers(leading, Modality.LEAD, bearers);
        bearers(cooperating, Modality.COOPERATING, bearers);
        input.put("bearers", bearers);
        return input;
    }

    private static void bearers(
            MultiSelectComboBox<AmendmentsPage.Agency> chosen, Modality modality, List<Map<String, String>> bearers) {
        chosen.getValue().forEach(agency -> bearers.add(Map.of("agency", agency.code(), "modality", modality.name())));
    }
}
