package greenplan.ui.target;

import greenplan.ui.element.DayChoice;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Filters of a list: a plain form of selections whose answers stand in the address. */
final class TargetFilterForm {

    private final PageRequest request;
    private final Voice voice;
    private final List<Plain> fields = new ArrayList<>();
    private boolean chosen;

    TargetFilterForm(PageRequest request, Voice voice) {
        this.request = request;
        this.voice = voice;
    }

    /**
     * Adds a selection and reads what is chosen.
     *
     * @param options words by the value that stands in the address, in order
     * @return the value chosen; empty for all
     * @throws BadRequest when the address has another value
     */
    String choose(String name, String label, Map<String, String> options) {
        String value = request.query(name).orElse("");
        if (!value.isEmpty() && !options.containsKey(value)) {
            throw new BadRequest(name, value, String.join(", ", options.keySet()));
        }
        chosen |= !value.isEmpty();
        var select = Markup.element("select", "", Markup.option("", voice.say("target.filter.all"), value));
        select.with("name", name);
        options.forEach((code, words) -> select.add(Markup.option(code, words, value)));
        fields.add(Markup.element("label", "", label, select));
        return value;
    }

    Plain form() {
        var button = Markup.element("button", "", voice.say("target.filter.go"));
        button.with("type", "submit");
        var form = Markup.element("form", "filters");
        fields.forEach(form::add);
        form.add(button);
        DayChoice.kept(request).ifPresent(form::add);
        if (chosen) {
            form.add(Markup.link(voice.say("target.filter.clear"), DayChoice.alone(request)));
        }
        form.with("method", "get")
                .with("action", request.href())
                .with("autocomplete", "off")
                .with("aria-label", voice.say("target.filter"));
        return form;
    }
}
