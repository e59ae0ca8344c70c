package greenplan.ui.amendment;

import com.vaadin.flow.component.Component;
import greenplan.ui.html.Div;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an act changes and adds, as many targets and duties as it has, each with its fields. */
final class ActParts {

    private final Voice voice;
    private final StaffForm form;
    private final AmendmentsPage page;
    private final Plain shown = new Div();
    private final List<TargetFields> targets = new ArrayList<>();
    private final List<DutyFields> duties = new ArrayList<>();
    private final List<AddedTargetFields> addedTargets = new ArrayList<>();
    private final List<AddedDutyFields> addedDuties = new ArrayList<>();

    ActParts(Voice voice, StaffForm form, AmendmentsPage page) {
        this.voice = voice;
        this.form = form;
        this.page = page;
    }

    Component shown() {
        return shown;
    }

    void changeTarget() {
        targets.add(new TargetFields(fields("amendment.target", "targets." + targets.size()), page.plan()));
    }

    void changeDuty() {
        duties.add(new DutyFields(fields("amendment.duty", "duties." + duties.size()), page.plan()));
    }

    void addTarget() {
        addedTargets.add(
                new AddedTargetFields(fields("amendment.new-target", "addedTargets." + addedTargets.size()), page));
    }

    void addDuty() {
        addedDuties.add(new AddedDutyFields(fields("amendment.new-duty", "addedDuties." + addedDuties.size()), page));
    }

    private Fields fields(String title, String at) {
        var fields = Fields.of(voice, form, title, at);
        shown.add(fields.group());
        return fields;
    }

    /** All numbers and years can be read; each that cannot says so. */
    boolean areReadable() {
        return Stream.of(targets, addedTargets)
                        .flatMap(List::stream)
                        .filter(part -> !part.isReadable())
                        .count()
                == 0;
    }

    /** Those that are filled in, as the input takes them. */
    Map<String, Object> input() {
        return new HashMap<>(Map.of(
                "targets", Part.filled(targets),
                "duties", Part.filled(duties),
                "addedTargets", Part.filled(addedTargets),
                "addedDuties", Part.filled(addedDuties)));
    }
}
