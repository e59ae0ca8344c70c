package greenplan.ui.note;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** A button that opens, in its place, the form for the official answer to a note; a later answer takes the place of an earlier one. */
record Clarification(NotesPage.Note note, BiConsumer<StaffForm, Map<String, ?>> send, Voice voice) {

    Component form() {
        return OnDemand.form(
                voice,
                voice.say(note.clarification() == null ? "note.clarify" : "note.clarify.again"),
                note.code(),
                this::fields);
    }

    private Component fields() {
        var form = new StaffForm(voice);
        var answer = form.field("clarification", new TextArea(voice.say("note.answer")));
        answer.setMaxLength(2000);
        answer.setValue(Objects.requireNonNullElse(note.clarification(), ""));
        var act = form.field("act", new TextField(voice.say("note.act")));
        act.setMaxLength(200);
        act.setHelperText(voice.say("note.act.help"));
        act.setValue(Objects.requireNonNullElse(note.clarificationAct(), ""));
        var on = form.field("on", new DayField(voice.say("note.on"), voice));
        on.setValue(note.clarifiedOn());
        form.send(voice.say("note.clarify.send"), () -> {
            if (form.isFilled()) {
                send.accept(form, form.input(Map.of("id", note.id(), "expectedVersion", note.version())));
            }
        });
        answer.focus();
        return form;
    }
}
