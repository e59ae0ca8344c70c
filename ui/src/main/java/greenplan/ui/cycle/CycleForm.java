package greenplan.ui.cycle;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.CycleKind;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a cycle is about and its days, with the checklist that follows each change. */
final class CycleForm {

    final StaffForm form;
    final Select<CycleKind> kind;
    final IntegerField year;
    final TextField topic;
    final TextField topicEn;
    final DayField opens;
    final DayField due;
    final DayField cutoff;

    private final Checklist checklist;
    private final Function<Map<String, Object>, List<Findings.Finding>> look;

    /** @param look asks what is odd about a cycle, by the input of the question */
    CycleForm(StaffForm form, Voice voice, Function<Map<String, Object>, List<Findings.Finding>> look) {
        this.form = form;
        this.look = look;
        checklist = new Checklist(voice);
        kind = form.field("kind", new Select<CycleKind>());
        kind.setLabel(voice.say("cycle.kind"));
        kind.setItems(CycleKind.values());
        kind.setItemLabelGenerator(each -> ReportWords.kind(each, voice));
        topic = form.optional("topicVi", new TextField(voice.say("cycle.topic")));
        topic.setHelperText(voice.say("cycle.topic.help"));
        topic.setMaxLength(200);
        topicEn = form.optional("topicEn", new TextField(voice.say("cycle.topic.en")));
        topicEn.setMaxLength(200);
        year = form.field("year", new IntegerField(voice.say("cycle.year")));
        opens = form.field("opensOn", new DayField(voice.say("cycle.opens"), voice));
        due = form.field("dueBefore", new DayField(voice.say("cycle.due.field"), voice));
        due.setHelperText(voice.say("cycle.due.help"));
        cutoff = form.field("dataCutoff", new DayField(voice.say("cycle.cutoff"), voice));
        cutoff.setHelperText(voice.say("cycle.cutoff.help"));
    }

    /** Fills it in and begins to look; what comes after the fields stands above the checklist. */
    void begin(CycleKind of, int reportedOn, LocalDate from, @Nullable LocalDate until, LocalDate dataUntil) {
        kind.setValue(of);
        year.setValue(reportedOn);
        opens.setValue(from);
        due.setValue(until);
        cutoff.setValue(dataUntil);
        form.add(checklist);
        extraordinary();
        kind.addValueChangeListener(change -> {
            extraordinary();
            look();
        });
        List.of(topic, topicEn).forEach(field -> field.addValueChangeListener(change -> look()));
        List.of(opens, due, cutoff).forEach(field -> field.addValueChangeListener(change -> look()));
        year.addValueChangeListener(change -> look());
        look();
    }

    private void extraordinary() {
        boolean asks = kind.getValue() == CycleKind.EXTRAORDINARY;
        topic.setVisible(asks);
        topicEn.setVisible(asks);
    }

    /** Looks anew what is odd, once the question is whole. */
    void look() {
        var input = new LinkedHashMap<>(form.input());
        if (List.of("kind", "year", "opensOn", "dueBefore", "dataCutoff").stream()
                        .allMatch(input::containsKey)
                && year.getValue() > 1900
                && year.getValue() < 3000) {
            List.of("topicEn", "reason").forEach(input::remove);
            checklist.show(look.apply(input));
        }
    }

    /** Whether it was done; where it was not, the checklist follows, for others may have changed what is odd since it was looked at. */
    boolean takes(Payload answer) {
        boolean done = form.takes(answer);
        if (!done) {
            look();
        }
        return done;
    }

    /** The input of the mutation, with the reasons for what is odd. */
    Map<String, Object> input(Map<String, ?> known) {
        var input = form.input(known);
        input.put("overrides", checklist.overrides());
        return input;
    }
}
