package greenplan.ui.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rows of a report that can be accepted, those of them that were ticked, and which figure counts where some differ. */
final class ChosenRows {

    private final Runnable changed;
    private final Map<Checkbox, String> targets = new LinkedHashMap<>();
    private final Map<Checkbox, String> duties = new LinkedHashMap<>();
    private final List<RivalChoice> choices = new ArrayList<>();

    /** @param changed follows when one is ticked or no more */
    ChosenRows(Runnable changed) {
        this.changed = changed;
    }

    /** The box that ticks the row of a target. */
    void target(Checkbox box, String code) {
        targets.put(box, code);
        box.addValueChangeListener(change -> changed.run());
    }

    /** The box that ticks the row of a duty. */
    void duty(Checkbox box, String code) {
        duties.put(box, code);
        box.addValueChangeListener(change -> changed.run());
    }

    void choice(RivalChoice choice) {
        choices.add(choice);
    }

    /** There are some to tick, so that it makes a difference. */
    boolean areSeveral() {
        return targets.size() + duties.size() > 1;
    }

    /** How many are ticked. */
    int size() {
        return targets().size() + duties().size();
    }

    /** Codes of the targets whose rows are ticked. */
    List<String> targets() {
        return ticked(targets);
    }

    /** Codes of the duties whose rows are ticked. */
    List<String> duties() {
        return ticked(duties);
    }

    private static List<String> ticked(Map<Checkbox, String> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What was chosen for the rows that are ticked, as input of the mutation. */
    List<Map<String, Object>> decisions() {
        var ticked = targets();
        return decisions(choice -> ticked.stream().anyMatch(choice::isOf));
    }

    /** The same for all rows. */
    List<Map<String, Object>> allDecisions() {
        return decisions(choice -> true);
    }

    private List<Map<String, Object>> decisions(Predicate<RivalChoice> accepted) {
        return choices.stream()
                .filter(RivalChoice::isMade)
                .filter(accepted)
                .map(RivalChoice::input)
                .toList();
    }
}
