package greenplan.ui.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A page as of another day: the day stands in the address, and the page says so before anything else. */
public record DayChoice(PageRequest request, Voice voice) {

    /** The query parameter. */
    public static final String DAY = "ngay";

    /** The day that was asked for; empty for today. */
    public Optional<LocalDate> day() {
        return request.day(DAY);
    }

    /** Variables of the page's query, with the day as {@code asOf} when there is one. */
    public Map<String, ?> with(Map<String, ?> variables) {
        var all = new HashMap<String, Object>(variables);
        day().ifPresent(day -> all.put("asOf", day.toString()));
        return all;
    }

    /** Says which day is shown and leads to others. */
    public Component bar() {
        var bar = Markup.element("div", "day-choice");
        day().ifPresent(day -> {
            var said = Markup.p(
                    voice.say("platform.day.shown", voice.formats().date(day)),
                    " ",
                    Markup.link(voice.say("platform.day.today"), request.with(DAY, "")));
            said.addClassName("notice");
            said.getElement().setAttribute("role", "status");
            bar.add(said);
        });
        bar.add(Markup.details(voice.say("platform.day.other"), form()));
        return bar;
    }

    private Component form() {
        var form = Markup.element("form", "filters");
        form.getElement().setAttribute("method", "get").setAttribute("action", request.href());
        request.query().forEach((name, values) -> {
            if (!name.equals(DAY)) {
                values.forEach(value -> form.add(hidden(name, value)));
            }
        });
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("type", "date")
                .setAttribute("name", DAY)
                .setAttribute("required", "")
                .setAttribute("value", day().map(LocalDate::toString).orElse(""));
        var label = Markup.element("label", "", Markup.element("span", "", voice.say("platform.day.label")), input);
        var button = Markup.element("button", "button", voice.say("platform.day.go"));
        button.getElement().setAttribute("type", "submit");
        form.add(label, button, Markup.note(voice.say("platform.day.note")));
        return form;
    }

    /** A field that keeps the day of this page in a form that chooses something else. */
    public static Optional<Component> kept(PageRequest request) {
        return request.query(DAY).map(day -> hidden(DAY, day));
    }

    /** This address with nothing but its day. */
    public static String alone(PageRequest request) {
        return request.query(DAY)
                .map(day -> request.href() + "?" + DAY + "=" + day)
                .orElse(request.href());
    }

    private static HtmlContainer hidden(String name, String value) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        return input;
    }
}
