package greenplan.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as Decree 30/2020 lays it out: who writes, the name of the state and its motto, place and date, title, addressee, and at the end who
 * gets it and who signs. The number and the signature stay open.
 *
 * @param superior the People's Committee of the province
 * @param writer who writes; null when the portal does not know it
 */
public record Paper(Voice voice, String superior, @Nullable String writer, String place) {

    /** The paper with its blocks around the contents. */
    public Component of(
            String title, String subject, String addressee, LocalDate today, List<? extends Component> contents) {
        var paper = Markup.element(
                "article", "paper", blocks(today), heading(title, subject), line("to", say("paper.to", addressee)));
        paper.add(contents.toArray(Component[]::new));
        paper.add(end());
        return paper;
    }

    /** What prints the page; it is not printed itself. */
    public Component button() {
        var button = new NativeButton(
                say("paper.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        button.addClassNames("button", "no-print");
        return button;
    }

    private Plain blocks(LocalDate today) {
        var left = Markup.element(
                "div",
                "writer",
                line("organ", superior),
                line("organ own", writer == null ? say("paper.open") : writer),
                line("number", say("paper.number")));
        var right = Markup.element(
                "div",
                "state",
                line("nation", say("paper.nation")),
                line("motto", say("paper.motto")),
                line("day", say("paper.day", place, two(today.getDayOfMonth()), month(today), today.getYear())));
        return Markup.element("div", "blocks", left, right);
    }

    private Plain heading(String title, String subject) {
        return Markup.element(
                "div",
                "heading",
                line("draft", say("paper.draft")),
                Markup.element("h2", "", title),
                line("subject", subject));
    }

    private Plain end() {
        var list = Markup.element(
                "ul",
                "",
                Markup.element("li", "", say("paper.copies.above")),
                Markup.element("li", "", say("paper.copies.kept")));
        return Markup.element(
                "div",
                "end",
                Markup.element("div", "copies", line("", say("paper.copies")), list),
                Markup.element("div", "signs", line("", say("paper.signs")), line("how", say("paper.signs.how"))));
    }

    private static Plain line(String classes, String text) {
        var line = Markup.p(text);
        if (!classes.isEmpty()) {
            line.addClassNames(classes.split(" ", -1));
        }
        return line;
    }

    /** Days below ten, and the first two months, have a nought in front, so that nobody can add to them. */
    private static String two(int day) {
        return day < 10 ? "0" + day : String.valueOf(day);
    }

    private static String month(LocalDate today) {
        int month = today.getMonthValue();
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
