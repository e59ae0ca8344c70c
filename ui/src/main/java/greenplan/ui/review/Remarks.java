package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reviewer writes beside the rows while reading. It stays in the browser, as what an agency types does, until the report
 * is returned with it.
 */
final class Remarks {

    /** Stands for the whole report. */
    static final String WHOLE = "";

    private final Map<String, String> byField = new LinkedHashMap<>();
    private final Runnable changed;
    private final Voice voice;

    /**
     * No remarks yet.
     *
     * @param changed what follows when one was written
     */
    Remarks(Runnable changed, Voice voice) {
        this.changed = changed;
        this.voice = voice;
    }

    /** The field for a remark, closed until it is wanted; about the whole report it stands open. */
    Component field(String pinnedTo, String about) {
        String id = "remark:" + pinnedTo;
        var area = new Element("textarea")
                .setAttribute("rows", "2")
                .setAttribute("id", id + "-text")
                .setAttribute("name", "text")
                .setAttribute("maxlength", "2000")
                .setAttribute("aria-label", voice.say("review.remark.on", about));
        area.addPropertyChangeListener("value", "change", event -> {
            byField.put(pinnedTo, String.valueOf(event.getValue()).strip());
            changed.run();
        });
        var field = Markup.element("div", "field");
        field.getElement().appendChild(area);
        var row = pinnedTo.equals(WHOLE)
                ? Markup.element("div", "remark", field)
                : Markup.element("details", "remark", Markup.element("summary", "", voice.say("review.remark")), field);
        row.getElement()
                .setAttribute("data-row", id)
                .setAttribute("data-explicit", "")
                .setAttribute("data-version", "0");
        return row;
    }

    int size() {
        return (int) byField.values().stream().filter(text -> !text.isEmpty()).count();
    }

    /** As input of returnReport. */
    List<Map<String, String>> list() {
        return byField.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey().equals(WHOLE)
                        ? Map.of("text", entry.getValue())
                        : Map.of("field", entry.getKey(), "text", entry.getValue()))
                .toList();
    }
}
