package greenplan.ui.reorganisation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The fields of a merger or a split. */
final class ProvinceForm {

    /** A province is split into three at most here; the API takes more. */
    private static final int MOST = 3;

    private final Voice voice;
    private final StaffForm form;
    private final Select<ReorganisationKind> kind = new Select<>();
    private final List<SuccessorFields> successors;
    private final DayField date;

    ProvinceForm(List<Party> provinces, LocalDate today, Voice voice) {
        this.voice = voice;
        this.form = new StaffForm(voice);
        form.field("kind", kind);
        kind.setLabel(voice.say("reorganisation.province.kind"));
        kind.setItems(ReorganisationKind.MERGE, ReorganisationKind.SPLIT);
        kind.setItemLabelGenerator(each -> voice.texts().word("reorganisation.province.kind", each));
        kind.setValue(ReorganisationKind.MERGE);
        kind.addValueChangeListener(change -> explain());
        var predecessors = form.field(
                "predecessors",
                new MultiSelectComboBox<Party>(voice.say("reorganisation.province.predecessors")),
                chosen -> chosen.stream().map(Party::code).toList());
        predecessors.setItems(provinces);
        predecessors.setItemLabelGenerator(Party::name);
        predecessors.setHelperText(voice.say("reorganisation.province.predecessors.help"));
        successors = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new SuccessorFields(number, provinces, form, voice, this::explain))
                .toList();
        date = form.field("date", new DayField(voice.say("reorganisation.province.date"), voice));
        date.setHelperText(voice.say("reorganisation.province.date.help"));
        form.field("act", new TextField(voice.say("reorganisation.province.act.number")));
        var actDate = form.field("actDate", new DayField(voice.say("reorganisation.province.act.date"), voice));
        actDate.setValue(today);
        form.optional("actIssuer", new TextField(voice.say("reorganisation.province.act.issuer")));
        form.optional("noteVi", new TextArea(voice.say("reorganisation.province.note.vi")));
        form.optional("noteEn", new TextArea(voice.say("reorganisation.province.note.en")));
        form.add(Markup.note(voice.say("reorganisation.province.note.help")));
        explain();
    }

    StaffForm form() {
        return form;
    }

    private void explain() {
        kind.setHelperText(voice.texts().word("reorganisation.province.kind.help", kind.getValue()));
        boolean several = kind.getValue() == ReorganisationKind.SPLIT;
        for (int i = 0; i < MOST; i++) {
            // Another one is asked for when the one before is filled in.
            boolean asked =
                    i == 0 || several && (i == 1 || successors.get(i - 1).isFilled());
            successors.get(i).show(asked, several);
        }
    }

    /** Whether nothing is missing; each field that is says so. */
    boolean isComplete() {
        return form.isFilled();
    }

    LocalDate day() {
        return Objects.requireNonNull(date.getValue());
    }

    /** The input of the mutation, as it is filled in. */
    Map<String, Object> input() {
        return form.input(Map.of(
                "successors",
                successors.stream()
                        .filter(SuccessorFields::isFilled)
                        .map(SuccessorFields::input)
                        .toList()));
    }
}
