package greenplan.ui.packages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import greenplan.schema.PackageSide;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which side counts where the portal and a new edition of a package say different things. */
final class SideChoices {

    private final Voice voice;
    private final Map<String, RadioButtonGroup<PackageSide>> choices = new LinkedHashMap<>();

    SideChoices(Voice voice) {
        this.voice = voice;
    }

    /** There is nothing to choose. */
    void clear() {
        choices.clear();
    }

    Component between(PackagesPage.Difference conflict) {
        var differences = new Differences(voice);
        var choice = new RadioButtonGroup<PackageSide>(Differences.place(conflict));
        choice.setItems(PackageSide.values());
        choice.setItemLabelGenerator(side -> side == PackageSide.PORTAL
                ? voice.say("packages.keep", differences.words(conflict.now()))
                : voice.say("packages.take", differences.words(conflict.wanted())));
        choice.addClassName("stacked");
        choices.put(conflict.id(), choice);
        return choice;
    }

    /** Those that were made, as the mutation takes them. */
    List<Map<String, String>> input() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue() != null)
                .map(choice -> Map.of(
                        "conflict",
                        choice.getKey(),
                        "side",
                        choice.getValue().getValue().name()))
                .toList();
    }
}
