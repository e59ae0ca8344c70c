package greenplan.ui.reorganisation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Kind;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a reorganisation: what happens, to whom and by which act; who follows is asked in between, for each kind of body. */
abstract class ChangeForm {

    final Voice voice;
    private final String kinds;
    final StaffForm form;
    final Select<Kind> kind = new Select<>();
    final MultiSelectComboBox<Party> predecessors;
    private final DayField date;
    private final TextField act;
    private final DayField actDate;
    private final TextField issuer;
    private final TextArea noteVi = new TextArea();
    private final TextArea noteEn = new TextArea();

    /**
     * Begins with what happens and to whom.
     *
     * @param kinds what keys of kinds begin with
     * @param offered the kinds to choose from
     * @param who label of those that are reorganised
     */
    ChangeForm(String kinds, List<Kind> offered, String who, List<Party> bodies, Voice voice) {
        this.voice = voice;
        this.kinds = kinds;
        this.form = new StaffForm(voice);
        form.field("kind", kind);
        kind.setLabel(say("reorganisation.kind"));
        kind.setItems(offered);
        kind.setItemLabelGenerator(each -> say(kinds + each));
        kind.setValue(Kind.MERGE);
        kind.addValueChangeListener(change -> explain());
        predecessors = form.field("predecessors", new MultiSelectComboBox<>(who));
        predecessors.setItems(bodies);
        predecessors.setItemLabelGenerator(Party::name);
        date = new DayField(say("reorganisation.date"), voice);
        act = new TextField(say("reorganisation.act.number"));
        actDate = new DayField(say("reorganisation.act.date"), voice);
        issuer = new TextField(say("reorganisation.act.issuer"));
    }

    /**
     * Ends with the day and the act, after those who follow.
     *
     * @param notes what keys of the note begin with
     */
    final void act(String notes, LocalDate today) {
        form.field("date", date).setHelperText(say("reorganisation.date.help"));
        form.field("act", act);
        form.field("actDate", actDate).setValue(today);
        form.field("actIssuer", issuer);
        noteVi.setLabel(say(notes + "vi"));
        noteEn.setLabel(say(notes + "en"));
        form.field("noteVi", noteVi);
        form.field("noteEn", noteEn);
        form.add(Markup.note(say(notes + "help")));
        explain();
    }

    final void explain() {
        kind.setHelperText(say(kinds + "help." + kind.getValue()));
        askFor(kind.getValue());
    }

    /** Asks for those who follow by a reorganisation of this kind. */
    abstract void askFor(Kind its);

    /** Whether nothing is missing; each field that is says so. */
    final boolean isComplete() {
        return form.has(predecessors, date, act, actDate);
    }

    final LocalDate day() {
        return Objects.requireNonNull(date.getValue());
    }

    /** The input of the mutation, as it is filled in. */
    Map<String, @Nullable Object> input() {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("kind", kind.getValue().name());
        input.put("date", day().toString());
        input.put("act", act.getValue());
        input.put("actDate", Objects.requireNonNull(actDate.getValue()).toString());
        put(input, "actIssuer", issuer.getValue());
        put(input, "noteVi", noteVi.getValue());
        put(input, "noteEn", noteEn.getValue());
        input.put(
                "predecessors",
                predecessors.getValue().stream().map(Party::code).toList());
        input.put("successors", successors());
        return input;
    }

    /** Who follows, as the input has it. */
    abstract List<Map<String, String>> successors();

    private static void put(Map<String, @Nullable Object> input, String name, String value) {
        if (!value.isBlank()) {
            input.put(name, value);
        }
    }

    final String say(String key) {
        return voice.say(key);
    }
}
