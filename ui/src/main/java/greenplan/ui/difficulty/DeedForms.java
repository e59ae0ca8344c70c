package greenplan.ui.difficulty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.FileField;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;

/** The forms for what may be done with a difficulty. */
record DeedForms(DifficultiesPage.Difficulty difficulty, Sending sending, Voice voice) {

    /** Sends an input by a document. */
    interface Sending {
        void send(StaffForm form, String document, Map<String, ?> input);
    }

    Component answer(String document) {
        var form = new StaffForm(voice);
        var text = text(form, "text", "difficulty.text", 2000);
        form.field("on", new DayField(voice.say("difficulty.on"), voice));
        form.send(voice.say("difficulty.answer.send"), () -> send(form, document));
        text.focus();
        return form;
    }

    Component raise() {
        var form = new StaffForm(voice);
        var reason = text(form, "reason", "difficulty.why", 1000);
        form.send(voice.say("difficulty.raise.send"), () -> send(form, "RaiseDifficulty"));
        reason.focus();
        return form;
    }

    Component refer() {
        var form = new StaffForm(voice);
        var authority = form.field("authority", new TextField(voice.say("difficulty.authority")));
        authority.setHelperText(voice.say("difficulty.authority.help"));
        authority.setMaxLength(200);
        text(form, "reason", "difficulty.why", 1000);
        form.send(voice.say("difficulty.refer.send"), () -> send(form, "ReferDifficulty"));
        authority.focus();
        return form;
    }

    Component document() {
        var form = new StaffForm(voice);
        var act = form.field("act", new TextField(voice.say("difficulty.act")));
        act.setHelperText(voice.say("difficulty.act.help"));
        act.setMaxLength(200);
        form.field("on", new DayField(voice.say("difficulty.act.on"), voice));
        text(form, "text", "difficulty.document.text", 2000);
        var file = form.part(
                "file", new FileField("tep-" + difficulty.id(), voice.say("difficulty.document.file"), voice));
        form.send(voice.say("difficulty.document.send"), () -> {
            boolean complete = form.isFilled();
            String sent = file.file();
            if (sent == null) {
                file.setErrorMessage(voice.say("difficulty.document.missing"));
                file.setInvalid(true);
            } else if (complete) {
                var input = form.input(known());
                input.put("file", sent);
                sending.send(form, "FileAuthorityAnswer", input);
            }
        });
        act.focus();
        return form;
    }

    Component publish() {
        boolean published = difficulty.publishedOn() != null;
        var form = new StaffForm(voice);
        form.add(Markup.p(voice.say(published ? "difficulty.unpublish.lead" : "difficulty.publish.lead")));
        form.send(voice.say(published ? "difficulty.unpublish.send" : "difficulty.publish.send"), () -> {
            var input = form.input(known());
            input.put("published", !published);
            sending.send(form, "PublishDifficulty", input);
        });
        return form;
    }

    private TextArea text(StaffForm form, String name, String key, int most) {
        var area = form.field(name, new TextArea(voice.say(key)));
        area.setMaxLength(most);
        return area;
    }

    private void send(StaffForm form, String document) {
        if (form.isFilled()) {
            sending.send(form, document, form.input(known()));
        }
    }

    private Map<String, ?> known() {
        return Map.of(
                "report", difficulty.report().id(), "id", difficulty.id(), "expectedVersion", difficulty.version());
    }
}
