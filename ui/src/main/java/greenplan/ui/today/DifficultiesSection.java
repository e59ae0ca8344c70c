package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import greenplan.schema.DifficultyLevel;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.StaffPaths;
import java.util.List;

/** How many difficulties wait for an answer of whoever is signed in, and how long the first of them has. */
record DifficultiesSection(HomePage.Difficulties open, Me me, Voice voice) {

    Component section() {
        List<HomePage.Difficulty> mine =
                open.nodes().stream().filter(this::isMine).toList();
        var section = Markup.section("kho-khan", voice.say("today.difficulties"));
        if (mine.isEmpty()) {
            section.add(Markup.p(voice.say("today.difficulties.none")));
            return section;
        }
        String number = open.pageInfo().hasNextPage()
                ? voice.say("today.difficulties.more", mine.size())
                : voice.count("today.difficulties.number", mine.size());
        int oldest = mine.getFirst().steps().getLast().days();
        section.add(Markup.p(
                Markup.link(number, StaffPaths.DIFFICULTIES),
                " ",
                oldest == 0 ? "" : voice.count("today.difficulties.oldest", oldest)));
        return section;
    }

    /** The focal agency answers what came to it, and files what an authority answers; the People's Committee answers its own. */
    private boolean isMine(HomePage.Difficulty difficulty) {
        return me.is(difficulty.level() == DifficultyLevel.PEOPLES_COMMITTEE ? Role.LEADER : Role.FOCAL_OFFICER);
    }
}
