package greenplan.ui.reorganisation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of a reorganisation: what happens, to whom and by which act; who follows is asked in between, for each kind of body. */
abstract class ChangeForm {

    /** What befalls agencies that are there; those that are founded have a form of their own. */
    static final List<ReorganisationKind> KINDS = Stream.of(ReorganisationKind.values())
            .filter(each -> each != ReorganisationKind.FOUND)
            .toList();

    final Voice voice;
    private final String kinds;
    final StaffForm form;
    final Select<ReorganisationKind> kind = new Select<>();
    final MultiSelectComboBox<Party> predecessors;
    private final DayField date;

    /**
     * Begins with what happens and to whom.
     *
     * @param kinds what keys of kinds begin with
     * @param offered the kinds to choose from
     * @param who label of those that are reorganised
     */
    ChangeForm(String kinds, List<ReorganisationKind> offered, String who, List<Party> bodies, Voice voice) {
        this.voice = voice;
        this.kinds = kinds;
        this.form = new StaffForm(voice);
        form.field("kind", kind);
        kind.setLabel(say("reorganisation.kind"));
        kind.setItems(offered);
        kind.setItemLabelGenerator(each -> say(kinds + each));
        kind.setValue(ReorganisationKind.MERGE);
        kind.addValueChangeListener(change -> explain());
        predecessors = form.field(
                "predecessors",
                Choice.several(who, bodies, Party::name),
                chosen -> chosen.stream().map(Party::code).toList());
        date = new DayField(say("reorganisation.date"), voice);
    }

    /**
     * Ends with the day and the act, after those who follow.
     *
     * @param notes what keys of the note begin with
     */
    final void act(String notes, LocalDate today) {
        form.field("date", date).setHelperText(say("reorganisation.date.help"));
        form.field("act", new TextField(say("reorganisation.act.number")));
        form.field("actDate", new DayField(say("reorganisation.act.date"), voice))
                .setValue(today);
        form.optional("actIssuer", new TextField(say("reorganisation.act.issuer")));
        form.optional("noteVi", new TextArea(say(notes + "vi")));
        form.optional("noteEn", new TextArea(say(notes + "en")));
        form.add(Markup.note(say(notes + "help")));
        explain();
    }

    final void explain() {
        kind.setHelperText(say(kinds + "help." + kind.getValue()));
        askFor(kind.getValue());
    }

    /** Asks for those who follow by a reorganisation of this kind. */
    abstract void askFor(ReorganisationKind its);

    /** Whether nothing is missing; each field that is says so. */
    final boolean isComplete() {
        return form.isFilled();
    }

    final LocalDate day() {
        return Objects.requireNonNull(date.getValue());
    }

    /** The input of the mutation, as it is filled in. */
    final Map<String, Object> input() {
        var input = form.input(besides());
        input.put("successors", successors());
        return input;
    }

    /** What the input has besides the fields. */
    Map<String, ?> besides() {
        return Map.of();
    }

    /** Who follows, as the input has it. */
    abstract List<Map<String, String>> successors();

    final String say(String key) {
        return voice.say(key);
    }
}
