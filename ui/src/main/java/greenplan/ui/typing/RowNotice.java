package greenplan.ui.typing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What of a row has to be decided by whoever types, with buttons for each way; nothing is seen of it while there is nothing to decide. */
final class RowNotice extends Div {

    private final Voice voice;

    RowNotice(Voice voice) {
        this.voice = voice;
        addClassName("row-notice");
        setVisible(false);
    }

    void say(Component... parts) {
        add(parts);
        setVisible(true);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /** Asks before something is done. */
    void ask(String question, String yes, Runnable deed) {
        var sure = new NativeButton(yes, click -> {
            clear();
            deed.run();
        });
        var no = new NativeButton(voice.say("typing.row.keep"), click -> clear());
        sure.addClassName("button");
        no.addClassName("button");
        say(Markup.p(question), sure, no);
        sure.focus();
    }

    /** Shows what is typed beside what somebody else stored, to keep the one or to take the other. */
    void choice(String conflict, String yours, String theirs, Runnable take) {
        var both = Markup.element(
                "dl",
                "both",
                Markup.element("dt", "", voice.say("typing.conflict.yours")),
                Markup.element("dd", "", yours),
                Markup.element("dt", "", voice.say("typing.conflict.theirs")),
                Markup.element("dd", "", theirs));
        var taking = new NativeButton(voice.say("typing.conflict.take"), click -> take.run());
        taking.addClassName("button");
        say(Markup.p(conflict), both, again(voice.say("typing.conflict.keep")), taking);
    }

    /** A button that saves the row as it stands. */
    static Component again(String words) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.getElement().setAttribute("data-again", "");
        return button;
    }

    /** A button that writes these values into the fields of their names, and saves the row. */
    static Component use(String words, Map<String, ?> values) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.getElement().setAttribute("data-use", JsonMapper.shared().writeValueAsString(values));
        return button;
    }
}
