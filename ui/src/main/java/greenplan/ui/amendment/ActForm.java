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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form for an act: what it is, and what it changes and adds, as many targets and duties as it has. */
final class ActForm {

    private final Voice voice;
    private final AmendmentsPage page;
    private final StaffForm form;
    private final Plain changes = new Div();
    private final Plain preview = new Div();
    private final List<TargetFields> targets = new ArrayList<>();
    private final List<DutyFields> duties = new ArrayList<>();
    private final List<AddedTargetFields> addedTargets = new ArrayList<>();
    private final List<AddedDutyFields> addedDuties = new ArrayList<>();

    ActForm(Voice voice, AmendmentsPage page) {
        this.voice = voice;
        this.page = page;
        this.form = new StaffForm(voice);
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
        form.add(changes);
        form.other(say("amendment.add.target"), this::changeTarget);
        form.other(say("amendment.add.duty"), this::changeDuty);
        form.other(say("amendment.add.new-target"), this::addTarget);
        form.other(say("amendment.add.new-duty"), this::addDuty);
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
        changeTarget();
        return new Div(form, preview);
    }

    /** All days are there, and all numbers and years can be read; whatever is not says so. */
    private boolean isReadable(HasValue<?, ?>... days) {
        long wrong = Stream.of(targets, addedTargets)
                .flatMap(List::stream)
                .filter(part -> !part.isReadable())
                .count();
        return form.has(days) && wrong == 0;
    }

    private Map<String, Object> input(ComboBox<Titled> everywhere) {
        var input = form.input(Map.of(
                "plan", page.plan().code(),
                "targets", Part.filled(targets),
                "duties", Part.filled(duties),
                "addedTargets", Part.filled(addedTargets),
                "addedDuties", Part.filled(addedDuties)));
        Fields.put(input, "territory", Fields.code(everywhere));
        return input;
    }

    private ComboBox<Titled> everywhere() {
        var choice = Choice.one(say("amendment.area.all"), page.plan().areas(), Titled::title);
        choice.setClearButtonVisible(true);
        choice.setHelperText(say("amendment.area.help"));
        return choice;
    }

    private void changeTarget() {
        targets.add(new TargetFields(fields("amendment.target", "targets." + targets.size()), page.plan()));
    }

    private void changeDuty() {
        duties.add(new DutyFields(fields("amendment.duty", "duties." + duties.size()), page.plan()));
    }

    private void addTarget() {
        addedTargets.add(
                new AddedTargetFields(fields("amendment.new-target", "addedTargets." + addedTargets.size()), page));
    }

    private void addDuty() {
        addedDuties.add(new AddedDutyFields(fields("amendment.new-duty", "addedDuties." + addedDuties.size()), page));
    }

    private Fields fields(String title, String at) {
        var fields = Fields.of(voice, form, title, at);
        changes.add(fields.group());
        return fields;
    }

    private String say(String key) {
        return voice.say(key);
    }
}
