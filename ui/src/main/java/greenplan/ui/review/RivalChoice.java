package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.report.ValueWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a row differs from what others say: what they say, which of them counts, and why. */
final class RivalChoice {

    /** Stands for the row's own figure. */
    private static final String OWN = "";

    private final String target;
    private final RadioButtonGroup<String> which;
    private final TextField reason;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Component shown;

    /**
     * The choice of a row.
     *
     * @param own the row in words
     */
    RivalChoice(String target, String title, ValueWords own, List<ReviewedPage.Rival> rivals, Voice voice) {
        this.target = target;
        var box = Markup.element("div", "rivals", Markup.p(voice.say("review.rival")));
        words.put(OWN, voice.say("review.rival.own", own.filed()));
        rivals.forEach(rival -> {
            String figure = own.amount(rival.value(), rival.qualifier());
            if (rival.observation() == null) {
                box.add(Markup.note(voice.say("review.rival.waiting", figure, rival.issuer())));
            } else {
                words.put(rival.observation().id(), voice.say("review.rival.public", figure, rival.issuer()));
            }
        });
        which = new RadioButtonGroup<>(voice.say("review.rival.which", title));
        which.setItems(words.keySet());
        which.setItemLabelGenerator(key -> Objects.requireNonNull(words.get(key)));
        reason = new TextField(voice.say("review.rival.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        if (words.size() > 1) {
            box.add(which, reason);
        }
        shown = box;
    }

    Component shown() {
        return shown;
    }

    boolean isOf(String code) {
        return target.equals(code);
    }

    /** Somebody chose. */
    boolean isMade() {
        return which.getValue() != null;
    }

    /** As input of acceptRows. */
    Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("target", target);
        if (!OWN.equals(which.getValue())) {
            input.put("counts", which.getValue());
        }
        input.put("reason", reason.getValue().strip());
        return input;
    }
}
