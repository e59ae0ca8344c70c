package greenplan.ui.difficulty;

import com.vaadin.flow.component.Component;
import greenplan.schema.DifficultyLevel;
import greenplan.schema.Role;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.OnDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What whoever looks at a difficulty may do with it where it lies now. */
record Deeds(DifficultiesPage.Difficulty difficulty, Me me, DeedForms forms, Voice voice) {

    List<Component> all() {
        var deeds = new ArrayList<Component>();
        if (me.is(Role.FOCAL_OFFICER)) {
            if (difficulty.level() == DifficultyLevel.FOCAL_AGENCY) {
                deeds.add(opener("difficulty.answer", () -> forms.answer("AnswerAsFocalAgency")));
                deeds.add(opener("difficulty.raise", forms::raise));
            }
            if (difficulty.level() == DifficultyLevel.AUTHORITY) {
                deeds.add(opener("difficulty.document", forms::document));
            }
            deeds.add(opener(
                    difficulty.publishedOn() == null ? "difficulty.publish" : "difficulty.unpublish", forms::publish));
        }
        if (me.is(Role.LEADER)) {
            if (difficulty.level() != DifficultyLevel.AUTHORITY) {
                deeds.add(opener("difficulty.answer.committee", () -> forms.answer("AnswerDifficulty")));
            }
            if (difficulty.level() == DifficultyLevel.PEOPLES_COMMITTEE) {
                deeds.add(opener("difficulty.refer", forms::refer));
            }
        }
        return deeds;
    }

    private Component opener(String key, Supplier<Component> form) {
        return OnDemand.form(voice, voice.say(key), difficulty.cause(), form);
    }
}
