package greenplan.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The form for an act: what it is, and what it changes, as many targets and duties as it has. */
final class ActForm {

    private static final Map<String, Object> EMPTY = Map.of("code", "", "repeal", false);

    private final Voice voice;
    private final AmendmentsPage.Plan plan;
    private final Function<Map<String, ?>, AmendmentsPage.Done> file;
    private final Runnable done;
    private final StaffForm form;
    private final HtmlContainer changes = new Div();
    private final List<Supplier<Map<String, Object>>> targets = new ArrayList<>();
    private final List<Supplier<Map<String, Object>>> duties = new ArrayList<>();

    /**
     * The form.
     *
     * @param file files the act by the variables of the mutation
     * @param done what follows
     */
    ActForm(Voice voice, AmendmentsPage.Plan plan, Function<Map<String, ?>, AmendmentsPage.Done> file, Runnable done) {
        this.voice = voice;
        this.plan = plan;
        this.file = file;
        this.done = done;
        this.form = new StaffForm(voice);
    }

    Component form() {
        var kind = form.field("kind", new TextField(say("amendment.kind")));
        kind.setValue(say("amendment.kind.usual"));
        form.field("number", new TextField(say("amendment.number")));
        var date = form.field("date", new DayField(say("amendment.date"), voice));
        form.field("issuer", new TextField(say("amendment.issuer")));
        var effectiveOn = form.field("effectiveOn", new DayField(say("amendment.effective"), voice));
        effectiveOn.setHelperText(say("amendment.effective.help"));
        form.field("summaryVi", new TextArea(say("amendment.summary.vi")));
        form.optional("summaryEn", new TextArea(say("amendment.summary.en")));
        form.add(changes);
        form.other(say("amendment.add.target"), this::addTarget);
        form.other(say("amendment.add.duty"), this::addDuty);
        form.send(say("amendment.send"), () -> {
            if (!form.has(date, effectiveOn)) {
                return;
            }
            var input = form.input(Map.of("plan", plan.code(), "targets", filled(targets), "duties", filled(duties)));
            if (form.takes(file.apply(Map.of("input", input)))) {
                done.run();
            }
        });
        addTarget();
        return form;
    }

    private void addTarget() {
        String at = "targets." + targets.size();
        var group = group(say("amendment.target"));
        var which = part(
                group,
                at + ".code",
                choice(say("amendment.target"), plan.targets().nodes()));
        var repeal = new Checkbox(say("amendment.repeal"));
        var quote = part(group, at + ".quote", new TextArea(say("amendment.quote")));
        var lower = part(group, at + ".lower", new TextField(say("amendment.lower")));
        var upper = part(group, at + ".upper", new TextField(say("amendment.upper")));
        var due = part(group, at + ".dueYear", new TextField(say("amendment.due")));
        group.add(repeal);
        targets.add(() -> {
            var change = change(which, repeal, quote);
            put(change, "lower", plain(lower.getValue()));
            put(change, "upper", plain(upper.getValue()));
            put(change, "dueYear", due.getValue().strip());
            return change;
        });
    }

    private void addDuty() {
        String at = "duties." + duties.size();
        var group = group(say("amendment.duty"));
        var which = part(
                group, at + ".code", choice(say("amendment.duty"), plan.duties().nodes()));
        var repeal = new Checkbox(say("amendment.repeal"));
        var quote = part(group, at + ".quote", new TextArea(say("amendment.quote")));
        group.add(repeal);
        duties.add(() -> change(which, repeal, quote));
    }

    /** Without the empty ones at the end; an empty one before others keeps its place, so that a problem finds its fields. */
    private static List<Map<String, Object>> filled(List<Supplier<Map<String, Object>>> groups) {
        var changes = new ArrayList<>(groups.stream().map(Supplier::get).toList());
        while (!changes.isEmpty() && EMPTY.equals(changes.getLast())) {
            changes.removeLast();
        }
        return changes;
    }

    private static Map<String, Object> change(ComboBox<Titled> which, Checkbox repeal, HasValue<?, String> quote) {
        var change = new LinkedHashMap<String, Object>();
        change.put("code", which.isEmpty() ? "" : which.getValue().code());
        change.put("repeal", repeal.getValue());
        put(change, "quote", quote.getValue());
        return change;
    }

    private static void put(Map<String, Object> change, String name, String value) {
        if (!value.isBlank()) {
            change.put(name, name.equals("dueYear") && value.matches("\\d{4}") ? Integer.valueOf(value) : value);
        }
    }

    /** A decimal comma is as good as a point. */
    private static String plain(String number) {
        return number.strip().replace(',', '.');
    }

    private ComboBox<Titled> choice(String label, List<Titled> items) {
        return Choice.one(label, items, item -> item.code() + " " + item.title());
    }

    private HtmlContainer group(String title) {
        var group = Markup.element("div", "fields", Markup.element("h3", "", title));
        changes.add(group);
        return group;
    }

    /** A field that the form knows, in its group. */
    private <F extends Component & com.vaadin.flow.component.HasValidation> F part(
            HtmlContainer group, String name, F field) {
        form.part(name, field);
        group.add(field);
        return field;
    }

    private String say(String key) {
        return voice.say(key);
    }
}
