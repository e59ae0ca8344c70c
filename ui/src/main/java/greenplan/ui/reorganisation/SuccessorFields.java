package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import greenplan.schema.PlainLetters;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.StaffForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One province that follows: one that is there, or the name of one that begins; and its code from the day on. */
final class SuccessorFields {

    private final Voice voice;
    private final int number;
    private final ComboBox<Party> there;
    private final TextField nameVi;
    private final TextField nameEn;
    private final TextField slug;
    private final TextField officialCode;

    /**
     * Adds them to a form.
     *
     * @param number which one it is, from 1; problems with successors are shown at the first
     * @param filled what to do when a province is chosen or named
     */
    SuccessorFields(int number, List<Party> provinces, StaffForm form, Voice voice, Runnable filled) {
        this.voice = voice;
        this.number = number;
        there = form.part(name("successors", number), Choice.one("", provinces, Party::name));
        there.setClearButtonVisible(true);
        there.setHelperText(voice.say("reorganisation.province.successor.help"));
        there.addValueChangeListener(change -> filled.run());
        nameVi = form.part(name("nameVi", number), new TextField());
        nameEn = form.part(name("nameEn", number), new TextField());
        slug = form.part(name("slug", number), new TextField());
        slug.setHelperText(voice.say("reorganisation.province.slug.help"));
        nameVi.setValueChangeMode(ValueChangeMode.ON_BLUR);
        nameVi.addValueChangeListener(change -> {
            slug.setValue(PlainLetters.slug(change.getValue()));
            filled.run();
        });
        officialCode = form.part(name("officialCode", number), new TextField());
        officialCode.setHelperText(voice.say("reorganisation.province.code.help"));
        officialCode.setMaxLength(2);
    }

    private static String name(String field, int number) {
        return number == 1 ? field : field + "." + number;
    }

    /** Shows them as one of several, or as the only ones; a name is asked for when no province is chosen. */
    void show(boolean shown, boolean oneOfSeveral) {
        there.setVisible(shown);
        officialCode.setVisible(shown);
        there.setLabel(label("reorganisation.province.successor", oneOfSeveral));
        nameVi.setLabel(label("reorganisation.province.name.vi", oneOfSeveral));
        nameEn.setLabel(label("reorganisation.province.name.en", oneOfSeveral));
        slug.setLabel(label("reorganisation.province.slug", oneOfSeveral));
        officialCode.setLabel(label("reorganisation.province.code", oneOfSeveral));
        askForAName();
    }

    private void askForAName() {
        Stream.<Component>of(nameVi, nameEn, slug)
                .forEach(field -> field.setVisible(there.isVisible() && there.isEmpty()));
    }

    private String label(String key, boolean oneOfSeveral) {
        return voice.say(key, oneOfSeveral ? number : "").replace("  ", " ").strip();
    }

    /** Whether a province is chosen or named. */
    boolean isFilled() {
        return there.isVisible() && (!there.isEmpty() || !nameVi.isEmpty());
    }

    Map<String, String> input() {
        var input = new LinkedHashMap<String, String>();
        Party chosen = there.getValue();
        if (chosen == null) {
            input.put("province", slug.getValue());
            input.put("nameVi", nameVi.getValue());
            input.put("nameEn", nameEn.getValue());
        } else {
            input.put("province", chosen.code());
        }
        if (!officialCode.isEmpty()) {
            input.put("officialCode", officialCode.getValue().strip());
        }
        return input;
    }
}
