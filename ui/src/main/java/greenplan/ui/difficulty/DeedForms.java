package greenplan.ui.difficulty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.FileField;
import greenplan.ui.workspace.StaffForm;
import java.util.LinkedHashMap;
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
        var on = form.field("on", new DayField(voice.say("difficulty.on"), voice));
        form.send(voice.say("difficulty.answer.send"), () -> {
            if (form.has(text, on)) {
                var input = input();
                input.put("text", text.getValue());
                input.put("on", on.getValue().toString());
                sending.send(form, document, input);
            }
        });
        text.focus();
        return form;
    }

    Component raise() {
        var form = new StaffForm(voice);
        var reason = text(form, "reason", "difficulty.why", 1000);
        form.send(voice.say("difficulty.raise.send"), () -> {
            if (form.has(reason)) {
                var input = input();
                input.put("reason", reason.getValue());
                sending.send(form, "RaiseDifficulty", input);
            }
        });
        reason.focus();
        return form;
    }

    Component refer() {
        var form = new StaffForm(voice);
        var authority = form.field("authority", new TextField(voice.say("difficulty.authority")));
        authority.setHelperText(voice.say("difficulty.authority.help"));
        authority.setMaxLength(200);
        var reason = text(form, "reason", "difficulty.why", 1000);
        form.send(voice.say("difficulty.refer.send"), () -> {
            if (form.has(authority, reason)) {
                var input = input();
                input.put("authority", authority.getValue());
                input.put("reason", reason.getValue());
                sending.send(form, "ReferDifficulty", input);
            }
        });
        authority.focus();
        return form;
    }

    Component document() {
        var form = new StaffForm(voice);
        var act = form.field("act", new TextField(voice.say("difficulty.act")));
        act.setHelperText(voice.say("difficulty.act.help"));
        act.setMaxLength(200);
        var on = form.field("on", new DayField(voice.say("difficulty.act.on"), voice));
        var text = text(form, "text", "difficulty.document.text", 2000);
        var file = form.field(
                "file", new FileField("tep-" + difficulty.id(), voice.say("difficulty.document.file"), voice));
        form.send(voice.say("difficulty.document.send"), () -> {
            boolean complete = form.has(act, on, text);
            String sent = file.file();
            if (sent == null) {
                file.setErrorMessage(voice.say("difficulty.document.missing"));
                file.setInvalid(true);
            } else if (complete) {
                var input = input();
                input.put("act", act.getValue());
                input.put("on", on.getValue().toString());
                input.put("text", text.getValue());
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
            var input = input();
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

    private Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("report", difficulty.report().id());
        input.put("id", difficulty.id());
        input.put("expectedVersion", difficulty.version());
        return input;
    }
}
