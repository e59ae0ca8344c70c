package greenplan.ui.reorganisation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.OrganisationPage.Agency;
import greenplan.ui.reorganisation.OrganisationPage.AgencyKind;
import greenplan.ui.reorganisation.OrganisationPage.ChangeKind;
import greenplan.ui.reorganisation.OrganisationPage.Party;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a reorganisation. */
final class ChangeForm {

    private final String province;
    private final Voice voice;
    private final StaffForm form;
    private final Select<ChangeKind> kind;
    private final MultiSelectComboBox<Agency> predecessors;
    private final MultiSelectComboBox<Agency> successors;
    private final NewAgencyFields begins;
    private final DayField date;
    private final TextField act;
    private final DayField actDate;
    private final TextField issuer;
    private final TextArea noteVi;
    private final TextArea noteEn;

    ChangeForm(String province, List<Agency> agencies, LocalDate today, Voice voice) {
        this.province = province;
        this.voice = voice;
        this.form = new StaffForm(voice);
        List<Agency> there = agencies.stream()
                .filter(agency -> !agency.ended() && agency.kind() != AgencyKind.CLASS)
                .toList();
        kind = form.field("kind", new Select<>());
        kind.setLabel(say("reorganisation.kind"));
        kind.setItems(ChangeKind.values());
        kind.setItemLabelGenerator(each -> voice.texts().word("reorganisation.kind", each));
        kind.setValue(ChangeKind.MERGE);
        kind.addValueChangeListener(change -> explain());
        predecessors = form.field("predecessors", new MultiSelectComboBox<>(say("reorganisation.predecessors")));
        predecessors.setItems(there);
        predecessors.setItemLabelGenerator(Agency::name);
        successors = form.field("successors", new MultiSelectComboBox<>(say("reorganisation.successors")));
        successors.setItems(there);
        successors.setItemLabelGenerator(Agency::name);
        begins = new NewAgencyFields(form, voice);
        date = form.field("date", new DayField(say("reorganisation.date"), voice));
        date.setHelperText(say("reorganisation.date.help"));
        act = form.field("act", new TextField(say("reorganisation.act.number")));
        actDate = form.field("actDate", new DayField(say("reorganisation.act.date"), voice));
        actDate.setValue(today);
        issuer = form.field("actIssuer", new TextField(say("reorganisation.act.issuer")));
        noteVi = form.field("noteVi", new TextArea(say("reorganisation.note.vi")));
        noteEn = form.field("noteEn", new TextArea(say("reorganisation.note.en")));
        form.add(Markup.note(say("reorganisation.note.help")));
        explain();
    }

    StaffForm form() {
        return form;
    }

    private void explain() {
        kind.setHelperText(voice.texts().word("reorganisation.kind.help", kind.getValue()));
        boolean rename = kind.getValue() == ChangeKind.RENAME;
        successors.setVisible(!rename);
        begins.askFor(kind.getValue());
    }

    /** Tells what is missing; true when nothing is. */
    boolean isComplete() {
        var missing = new ArrayList<Payload.Problem>();
        needs(missing, "predecessors", predecessors.getValue().isEmpty());
        needs(missing, "date", date.getValue() == null);
        needs(missing, "act", act.isEmpty());
        needs(missing, "actDate", actDate.getValue() == null);
        return form.takes(new OrganisationPage.Done(missing, null));
    }

    private void needs(List<Payload.Problem> missing, String field, boolean empty) {
        if (empty) {
            missing.add(new Payload.Problem(field, "REQUIRED", say("reorganisation.missing")));
        }
    }

    LocalDate day() {
        return Objects.requireNonNull(date.getValue());
    }

    /** Who follows, the first by default. */
    List<Party> following() {
        var parties = new ArrayList<Party>();
        Party begun = begins.party(province);
        if (begun != null && kind.getValue() != ChangeKind.RENAME) {
            parties.add(begun);
        }
        if (kind.getValue() != ChangeKind.RENAME) {
            successors.getValue().forEach(each -> parties.add(new Party(each.code(), each.name())));
        }
        return parties;
    }

    /** The input of the mutation, as it is filled in. */
    Map<String, @Nullable Object> input(
            Map<EffectsSection.Destination, String> duties, Map<EffectsSection.Destination, String> targets) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("province", province);
        input.put("kind", kind.getValue().name());
        input.put("date", day().toString());
        input.put("act", act.getValue());
        input.put("actDate", Objects.requireNonNull(actDate.getValue()).toString());
        put(input, "actIssuer", issuer.getValue());
        put(input, "noteVi", noteVi.getValue());
        put(input, "noteEn", noteEn.getValue());
        input.put(
                "predecessors",
                predecessors.getValue().stream().map(Agency::code).toList());
        input.put("successors", successorInputs());
        input.put("duties", destinations("duty", duties));
        input.put("targets", destinations("target", targets));
        return input;
    }

    private List<Map<String, String>> successorInputs() {
        if (kind.getValue() == ChangeKind.RENAME) {
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

    private static void put(Map<String, @Nullable Object> input, String name, String value) {
        if (!value.isBlank()) {
            input.put(name, value);
        }
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
