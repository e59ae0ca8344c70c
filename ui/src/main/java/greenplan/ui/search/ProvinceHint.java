package greenplan.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.Map;

/**
 * Whoever types the name of a province is shown its page, also that of one that was merged into another.
 *
 * @param provinces names by code
 */
record ProvinceHint(Map<String, String> provinces, Voice voice) {

    /** Links to the provinces whose name is among the words; nothing else when there is none. */
    Component of(String typed) {
        String words = " " + Marked.fold(typed).strip() + " ";
        var hint = new Paragraph(new Span(voice.say("search.provinces")));
        provinces.forEach((code, name) -> {
            if (words.contains(" " + Marked.fold(name) + " ")) {
                hint.add(
                        new Span(" "),
                        Markup.link(
                                voice.say("province.title", name), voice.paths().province(code)));
            }
        });
        return hint.getComponentCount() == 1 ? new Span() : hint;
    }
}
