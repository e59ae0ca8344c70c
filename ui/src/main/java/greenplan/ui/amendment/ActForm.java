package greenplan.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.graph.Titled;
import greenplan.ui.html.Div;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.function.Function;

/** The form for an act: what it is, and what it changes and adds, as many targets and duties as it has. */
final class ActForm {

    private final Voice voice;
    private final AmendmentsPage page;
    private final StaffForm form;
    private final ActParts parts;
    private final Plain preview = new Div();

    ActForm(Voice voice, AmendmentsPage page) {
        this.voice = voice;
        this.page = page;
        this.form = new StaffForm(voice);
        this.parts = new ActParts(voice, form, page);
    }

    /**
     * The form.
     *
     * @param show looks an act through by the variables of the query
     * @param file files it by the variables of the mutation
     * @param done what follows
     */
    Component form(
            Function<Map<String, ?>, Previewed.Preview> show,
            Function<Map<String, ?>, AmendmentsPage.Done> file,
            Runnable done) {
        var kind = form.field("kind", new TextField(say("amendment.kind")));
        kind.setValue(say("amendment.kind.usual"));
        form.field("number", new TextField(say("amendment.number")));
        var date = form.field("date", new DayField(say("amendment.date"), voice));
        form.field("issuer", new TextField(say("amendment.issuer")));
        var effectiveOn = form.field("effectiveOn", new DayField(say("amendment.effective"), voice));
        effectiveOn.setHelperText(say("amendment.effective.help"));
        form.field("summaryVi", new TextArea(say("amendment.summary.vi")));
        form.optional("summaryEn", new TextArea(say("amendment.summary.en")));
        var everywhere = form.part("territory", everywhere());
        form.add(parts.shown());
        form.other(say("amendment.add.target"), parts::changeTarget);
        form.other(say("amendment.add.duty"), parts::changeDuty);
        form.other(say("amendment.add.new-target"), parts::addTarget);
        form.other(say("amendment.add.new-duty"), parts::addDuty);
        form.other(say("amendment.preview"), () -> {
            preview.removeAll();
            if (isReadable(date, effectiveOn)) {
                var answer = show.apply(Map.of("input", input(everywhere)));
                if (form.takes(answer)) {
                    preview.add(new PreviewSection(answer, voice).section());
                }
            }
        });
        form.send(say("amendment.send"), () -> {
            if (isReadable(date, effectiveOn) && form.takes(file.apply(Map.of("input", input(everywhere))))) {
                done.run();
            }
        });
        parts.changeTarget();
        return new Div(form, preview);
    }

    /** All days are there, and all numbers and years can be read; whatever is not says so. */
    private boolean isReadable(HasValue<?, ?>... days) {
        boolean there = form.has(days);
        return parts.areReadable() && there;
    }

    private Map<String, Object> input(ComboBox<Titled> everywhere) {
        var known = parts.input();
        known.put("plan", page.plan().code());
        var input = form.input(known);
        Fields.put(input, "territory", Fields.code(everywhere));
        return input;
    }

    private ComboBox<Titled> everywhere() {
        var choice = Choice.one(say("amendment.area.all"), page.plan().areas(), Titled::title);
        choice.setClearButtonVisible(true);
        choice.setHelperText(say("amendment.area.help"));
        return choice;
    }

    private String say(String key) {
        return voice.say(key);
    }
}
