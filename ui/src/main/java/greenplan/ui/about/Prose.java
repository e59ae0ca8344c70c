package greenplan.ui.about;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.OrderedList;
import greenplan.ui.html.Paragraph;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Section;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Running text out of the message files. Inside a text, {@code [words](where)} is a link and {@code `words`} is code;
 * {@code where} is the name of a page (see {@link #href}), a root-relative address, or a web address.
 */
record Prose(Voice voice) {

    private static final Pattern MARK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)|`([^`]+)`");

    /** A section of paragraphs; the keys are heading first. */
    Section section(String id, String heading, String... paragraphs) {
        return Markup.section(
                id, voice.say(heading), Arrays.stream(paragraphs).map(this::p).toArray());
    }

    /** A paragraph. */
    Paragraph p(String key, Object... values) {
        return new Paragraph(parts(voice.say(key, values)));
    }

    /** The first paragraph of a page, in larger letters. */
    Plain lead(String key) {
        return Markup.element("p", "lead", (Object[]) parts(voice.say(key)));
    }

    /** A list. */
    UnorderedList list(String... keys) {
        return new UnorderedList(items(keys));
    }

    /** A numbered list. */
    OrderedList steps(String... keys) {
        return new OrderedList(items(keys));
    }

    private ListItem[] items(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new ListItem(parts(voice.say(key))))
                .toArray(ListItem[]::new);
    }

    private Object[] parts(String text) {
        List<Object> parts = new ArrayList<>();
        var mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            parts.add(text.substring(from, mark.start()));
            parts.add(
                    mark.group(3) != null
                            ? Markup.element("code", "", mark.group(3))
                            : link(mark.group(1), mark.group(2)));
            from = mark.end();
        }
        parts.add(text.substring(from));
        return parts.toArray();
    }

    private Component link(String words, String where) {
        return where.startsWith("http") ? Markup.outside(words, where) : Markup.link(words, href(where));
    }

    private String href(String where) {
        var paths = voice.paths();
        return switch (where) {
            case "home" -> paths.home();
            case "method" -> paths.method();
            case "contact" -> paths.contact();
            case "licence" -> paths.licence();
            case "open-data" -> paths.openData();
            case "register" -> paths.register();
            case "search" -> paths.search();
            default -> where;
        };
    }
}
