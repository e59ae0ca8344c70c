package greenplan.ui.reorganisation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.AgencyKind;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.OrganisationPage.Agency;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a reorganisation. */
final class ChangeForm {

    private final String province;
    private final Voice voice;
    private final StaffForm form;
    private final Select<ReorganisationKind> kind;
    private final MultiSelectComboBox<Agency> predecessors;
    private final MultiSelectComboBox<Agency> successors;
    private final NewAgencyFields begins;
    private final DayField date;

    ChangeForm(String province, List<Agency> agencies, LocalDate today, Voice voice) {
        this.province = province;
        this.voice = voice;
        this.form = new StaffForm(voice);
        List<Agency> there = agencies.stream()
                .filter(agency -> !agency.ended() && agency.kind() != AgencyKind.CLASS)
                .toList();
        kind = form.field("kind", new Select<ReorganisationKind>());
        kind.setLabel(say("reorganisation.kind"));
        kind.setItems(ReorganisationKind.values());
        kind.setItemLabelGenerator(each -> voice.texts().word("reorganisation.kind", each));
        kind.setValue(ReorganisationKind.MERGE);
        kind.addValueChangeListener(change -> explain());
        predecessors = form.field(
                "predecessors",
                new MultiSelectComboBox<Agency>(say("reorganisation.predecessors")),
                chosen -> chosen.stream().map(Agency::code).toList());
        predecessors.setItems(there);
        predecessors.setItemLabelGenerator(Agency::name);
        successors = form.part("successors", new MultiSelectComboBox<>(say("reorganisation.successors")));
        successors.setItems(there);
        successors.setItemLabelGenerator(Agency::name);
        begins = new NewAgencyFields(form, voice);
        date = form.field("date", new DayField(say("reorganisation.date"), voice));
        date.setHelperText(say("reorganisation.date.help"));
        form.field("act", new TextField(say("reorganisation.act.number")));
        var actDate = form.field("actDate", new DayField(say("reorganisation.act.date"), voice));
        actDate.setValue(today);
        form.optional("actIssuer", new TextField(say("reorganisation.act.issuer")));
        form.optional("noteVi", new TextArea(say("reorganisation.note.vi")));
        form.optional("noteEn", new TextArea(say("reorganisation.note.en")));
        form.add(Markup.note(say("reorganisation.note.help")));
        explain();
    }

    StaffForm form() {
        return form;
    }

    private void explain() {
        kind.setHelperText(voice.texts().word("reorganisation.kind.help", kind.getValue()));
        boolean rename = kind.getValue() == ReorganisationKind.RENAME;
        successors.setVisible(!rename);
        begins.askFor(kind.getValue());
    }

    /** Tells what is missing; true when nothing is. */
    boolean isComplete() {
        return form.isFilled();
    }

    LocalDate day() {
        return Objects.requireNonNull(date.getValue());
    }

    /** Who follows, the first by default. */
    List<Party> following() {
        var parties = new ArrayList<Party>();
        Party begun = begins.party(province);
        if (begun != null && kind.getValue() != ReorganisationKind.RENAME) {
            parties.add(begun);
        }
        if (kind.getValue() != ReorganisationKind.RENAME) {
            successors.getValue().forEach(each -> parties.add(new Party(each.code(), each.name())));
        }
        return parties;
    }

    /** The input of the mutation, as it is filled in. */
    Map<String, Object> input(
            Map<EffectsSection.Destination, String> duties, Map<EffectsSection.Destination, String> targets) {
        return form.input(Map.of(
                "province", province,
                "successors", successorInputs(),
                "duties", destinations("duty", duties),
                "targets", destinations("target", targets)));
    }

    private List<Map<String, String>> successorInputs() {
        if (kind.getValue() == ReorganisationKind.RENAME) {
            return predecessors.getValue().stream()
                    .map(agency -> begins.named(agency.code()))
                    .toList();
        }
        var inputs = new ArrayList<Map<String, String>>();
        if (begins.isFilled()) {
            inputs.add(begins.beginning(province));
        }
        successors.getValue().forEach(each -> inputs.add(Map.of("agency", each.code())));
        return inputs;
    }

    private static List<Map<String, String>> destinations(String what, Map<EffectsSection.Destination, String> chosen) {
        return chosen.entrySet().stream()
                .map(each -> Map.of(
                        "plan",
                        each.getKey().plan(),
                        what,
                        each.getKey().code(),
                        "from",
                        each.getKey().from(),
                        "to",
                        each.getValue()))
                .toList();
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
