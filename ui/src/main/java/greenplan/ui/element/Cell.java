package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: what the page shows, and what the CSV holds.
 *
 * @param shown what the page shows
 * @param data what the CSV holds: plain words, numbers with a point, days as ISO 8601; empty for nothing
 */
public record Cell(Component shown, String data) {

    /** The same words on the page and in the CSV; null for nothing. */
    public static Cell of(@Nullable String text) {
        return new Cell(new Span(text == null ? "" : text), text == null ? "" : text);
    }

    /** A component on the page, words in the CSV. */
    public static Cell of(Component shown, String data) {
        return new Cell(shown, data);
    }

    /** A number, in the language's form on the page; null for nothing. */
    public static Cell number(@Nullable BigDecimal value, Voice voice) {
        return value == null ? of("") : of(new Span(voice.formats().number(value)), value.toPlainString());
    }

    /** A day; null for nothing. */
    public static Cell day(@Nullable LocalDate day, Voice voice) {
        return day == null ? of("") : of(Markup.day(day, voice), day.toString());
    }
}
