package greenplan.ui.agency;

import com.vaadin.flow.component.Component;
import greenplan.schema.Language;
import greenplan.ui.element.DayChoice;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Filters that stand in the address: a plain form that works without scripts. */
public final class FilterForm {

    private final PageRequest request;
    private final Voice voice;
    private final Plain form = Markup.element("form", "filters");
    private String unfiltered;
    private boolean filtered;

    /** An empty form of this page; the label tells what it filters. */
    public FilterForm(PageRequest request, String label, Voice voice) {
        this.request = request;
        this.voice = voice;
        unfiltered = request.href();
        // What it shows is what the address says, also for who comes back to it.
        form.with("action", request.href()).with("autocomplete", "off").with("aria-label", label);
    }

    /**
     * One of several values, or all of them.
     *
     * @param name parameter of the address
     * @param options words by value, in order
     */
    public FilterForm choice(String name, String label, Map<String, String> options) {
        return choice(name, label, options, Set.of());
    }

    /**
     * The same, of values whose words nobody has put into the language of the page.
     *
     * @param vietnamese the values with Vietnamese words
     */
    public FilterForm choice(String name, String label, Map<String, String> options, Set<String> vietnamese) {
        String chosen = request.query(name).orElse("");
        var select = Markup.element("select", "");
        select.with("name", name);
        select.add(Markup.option("", voice.say("agency.filter.all"), chosen));
        options.forEach((value, words) -> {
            var option = Markup.option(value, words, chosen);
            select.add(vietnamese.contains(value) ? Markup.spoken(option, Language.VI, voice) : option);
        });
        filtered |= !chosen.isEmpty();
        form.add(Markup.element("label", "", label, select));
        return this;
    }

    /** Words. */
    public FilterForm text(String name, String label) {
        String chosen = request.query(name).orElse("");
        var input = Markup.element("input", "");
        input.with("type", "search").with("name", name).with("maxlength", "100");
        if (!chosen.isEmpty()) {
            input.with("value", chosen);
        }
        filtered |= !chosen.isEmpty();
        form.add(Markup.element("label", "", label, input));
        return this;
    }

    /** A day. */
    public FilterForm day(String name, String label) {
        String chosen = request.query(name).orElse("");
        var input = Markup.element("input", "");
        input.with("type", "date").with("name", name);
        if (!chosen.isEmpty()) {
            input.with("value", chosen);
        }
        filtered |= !chosen.isEmpty();
        form.add(Markup.element("label", "", label, input));
        return this;
    }

    /** Keeps the day of the page, which another form chooses. */
    public FilterForm keepingDay() {
        DayChoice.kept(request).ifPresent(form::add);
        unfiltered = DayChoice.alone(request);
        return this;
    }

    /** The form with its button, and a link that lifts all filters when there are any. */
    public Component form(String go, String reset) {
        var button = Markup.element("button", "", go);
        button.with("type", "submit");
        form.add(button);
        if (filtered) {
            form.add(Markup.link(reset, unfiltered));
        }
        return form;
    }

    /** The constants of an enum as options: values as in an address, words by key. */
    public static <E extends Enum<E>> Map<String, String> options(E[] constants, String key, Voice voice) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(constants)
                .forEach(constant ->
                        options.put(PageRequest.slug(constant), voice.texts().word(key, constant)));
        return options;
    }
}
