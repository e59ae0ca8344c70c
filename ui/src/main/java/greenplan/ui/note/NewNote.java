package greenplan.ui.note;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.StaffForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The form for a new note; the words of the chosen clause stand beside it, to be quoted. */
record NewNote(NotesPage.Plan plan, BiConsumer<StaffForm, Map<String, ?>> send, Voice voice) {

    Component form() {
        var form = new StaffForm(voice);
        var clause = form.field(
                "clause",
                Choice.one(say("note.clause"), plan.clauses(), NotesPage.Clause::title),
                NotesPage.Clause::path);
        var words = new Div();
        words.setVisible(false);
        clause.addValueChangeListener(change -> show(change.getValue(), words));
        form.add(words);
        var kind = form.field("kind", new Select<NoteKind>());
        kind.setLabel(say("note.kind"));
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(each -> voice.texts().word("note.kind", each));
        var quote = form.optional("quote", area("note.quote"));
        quote.setHelperText(say("note.quote.help"));
        form.field("textVi", area("note.text.vi"));
        form.optional("textEn", area("note.text.en"));
        var targets = form.part("targets", things("note.targets", plan.targets()));
        var duties = form.part("duties", things("note.duties", plan.duties()));
        form.send(say("note.add.send"), () -> {
            if (form.isFilled()) {
                send.accept(
                        form,
                        form.input(Map.of("plan", plan.code(), "targets", codes(targets), "duties", codes(duties))));
            }
        });
        return form;
    }

    private void show(NotesPage.@Nullable Clause clause, Div words) {
        words.removeAll();
        words.setVisible(clause != null && clause.text() != null);
        if (clause != null && clause.text() != null) {
            words.add(Markup.element("span", "note", say("note.words")));
            var quote = Markup.element("blockquote", "words", Markup.p(clause.text()));
            quote.getElement().setAttribute("lang", "vi");
            words.add(quote);
        }
    }

    private TextArea area(String key) {
        var area = new TextArea(say(key));
        area.setMaxLength(1000);
        return area;
    }

    private MultiSelectComboBox<NotesPage.Thing> things(String key, NotesPage.Things things) {
        return Choice.several(say(key), things.nodes(), NotesPage.Thing::inWords);
    }

    private static List<String> codes(MultiSelectComboBox<NotesPage.Thing> field) {
        return field.getValue().stream().map(NotesPage.Thing::code).sorted().toList();
    }

    private String say(String key) {
        return voice.say(key);
    }
}
