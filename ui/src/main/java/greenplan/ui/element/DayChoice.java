package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A page as of another day: the day stands in the address, and the page says so before anything else. */
public record DayChoice(PageRequest request, Voice voice) {

    /** The day that was asked for; empty for today. */
    public Optional<LocalDate> day() {
        return request.day(Paths.DAY);
    }

    /** Another day than today was asked for: then the page begins with its {@link #bar}, else it ends with it. */
    public boolean isChosen() {
        return day().isPresent();
    }

    /** Variables of the page's query, with the day as {@code asOf} when there is one. */
    public Map<String, ?> with(Map<String, ?> variables) {
        var all = new HashMap<String, Object>(variables);
        day().ifPresent(day -> all.put("asOf", day.toString()));
        return all;
    }

    /** Says which day is shown and leads to others. */
    public Component bar() {
        var bar = shown();
        bar.add(others());
        return bar;
    }

    /** Says which day is shown, when it is not today. */
    public Plain shown() {
        var bar = Markup.element("div", "day-choice");
        day().ifPresent(day -> {
            var said = Markup.p(
                    voice.say("element.day.shown", voice.formats().date(day)),
                    " ",
                    Markup.link(voice.say("element.day.today"), request.with(Paths.DAY, "")));
            said.addClassName("notice");
            bar.add(Markup.told(said));
        });
        return bar;
    }

    /** Leads to other days; for a page whose answer comes first, behind it. */
    public Component choice() {
        return Markup.element("div", "day-choice", others());
    }

    private Component others() {
        return Markup.details(voice.say("element.day.other"), form());
    }

    private Component form() {
        var form = Markup.element("form", "filters");
        form.with("method", "get").with("action", request.href()).with("autocomplete", "off");
        request.query().forEach((name, values) -> {
            if (!name.equals(Paths.DAY)) {
                values.forEach(value -> form.add(hidden(name, value)));
            }
        });
        var input = Markup.element("input", "");
        input.with("type", "date")
                .with("name", Paths.DAY)
                .with("required", "")
                .with("value", day().map(LocalDate::toString).orElse(""));
        var label = Markup.element("label", "", Markup.element("span", "", voice.say("element.day.label")), input);
        var button = Markup.element("button", "button", voice.say("element.day.go"));
        button.with("type", "submit");
        form.add(label, button, Markup.note(voice.say("element.day.note")));
        return form;
    }

    /** A field that keeps the day of this page in a form that chooses something else. */
    public static Optional<Component> kept(PageRequest request) {
        return request.query(Paths.DAY).map(day -> hidden(Paths.DAY, day));
    }

    /** This address with nothing but its day. */
    public static String alone(PageRequest request) {
        return request.query(Paths.DAY)
                .map(day -> request.href() + "?" + Paths.DAY + "=" + day)
                .orElse(request.href());
    }

    static Plain hidden(String name, String value) {
        var input = Markup.element("input", "");
        input.with("type", "hidden").with("name", name).with("value", value);
        return input;
    }
}
