package greenplan.ui.html;

import com.vaadin.flow.component.Component;
import greenplan.ui.language.Language;
import greenplan.ui.language.VietnameseWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.parser.Tag;

/** Writes a page as HTML: what is a block of its own begins on a new line, and so does what follows it. */
public final class Html {

    /** What holds nothing but text: an option, and words in a drawing. */
    private static final Set<String> TEXT_ALONE = Set.of("option", "text", "tspan");

    /** Where words are not those of the page. */
    private static final Set<String> LEFT_ALONE = Set.of("code", "pre", "script", "style", "textarea", "title", "desc");

    /** What is written only when it holds something. */
    private static final Set<String> EMPTIES = Set.of("span", "div");

    private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

    private static final int USUAL = 1 << 16;

    private final StringBuilder out;

    /** Where in the text the page begins: it begins with no line of its own. */
    private final int begin;

    private Html(StringBuilder out) {
        this.out = out;
        this.begin = out.length();
    }

    /**
     * A page and all that it holds.
     *
     * @param language of the page; on a page in another one than Vietnamese the Vietnamese words that say nothing of it are marked
     */
    public static String of(Component page, Language language) {
        var out = new StringBuilder(USUAL);
        new Html(out).component(page, language != Language.VI);
        return out.toString();
    }

    /**
     * A whole document.
     *
     * @param head what is told about the page
     * @param id of the element that holds the page
     */
    public static String document(Plain head, String id, Component page, Language language) {
        var out = new StringBuilder(USUAL)
                .append("<!doctype html>\n<html lang=\"")
                .append(language.code())
                .append("\">\n");
        new Html(out).component(head, false);
        out.append("<body>\n<div id=\"").append(id).append("\">");
        new Html(out).component(page, language != Language.VI);
        return out.append("</div>\n</body>\n</html>\n").toString();
    }

    private void component(Component component, boolean marks) {
        Object here = component instanceof Plain plain && !plain.isLive() ? plain : Plain.of(component.getElement());
        if (here instanceof Plain element) {
            element(element, marks);
        } else {
            text(here.toString(), marks);
        }
    }

    /** What stands for nothing on a page: a place that got no words, and that neither scripts nor links look for. */
    private static boolean saysNothing(Plain element) {
        return EMPTIES.contains(element.tag())
                && element.parts().isEmpty()
                && element.attributes().keySet().stream().allMatch("class"::equals);
    }

    private void element(Plain element, boolean within) {
        if (saysNothing(element)) {
            return;
        }
        var tag = TAGS.computeIfAbsent(element.tag(), Tag::valueOf);
        boolean marks = within
                && !LEFT_ALONE.contains(element.tag())
                && !element.attributes().containsKey("lang");
        boolean vietnamese = marks && isVietnamese(element);
        if (tag.isBlock()) {
            newLine();
        }
        out.append('<').append(element.tag());
        element.attributes().forEach(this::attribute);
        if (vietnamese) {
            attribute("lang", Language.VI.code());
        }
        out.append('>');
        if (tag.isEmpty()) {
            return;
        }
        for (Object part : element.parts()) {
            switch (part) {
                case Component component -> component(component, marks);
                case Plain.Ready(String html) -> out.append(html);
                default -> text(part.toString(), marks && !vietnamese);
            }
        }
        out.append("</").append(element.tag()).append('>');
        if (tag.isBlock()) {
            out.append('\n');
        }
    }

    private void newLine() {
        if (out.length() > begin && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static boolean isVietnamese(Plain element) {
        List<Object> parts = element.parts();
        return TEXT_ALONE.contains(element.tag())
                ? parts.stream().anyMatch(part -> part instanceof String text && VietnameseWords.isIn(text))
                : parts.size() == 1 && parts.getFirst() instanceof String text && VietnameseWords.isAllOf(text);
    }

    private void text(String text, boolean marks) {
        int from = 0;
        if (marks) {
            for (var phrase : VietnameseWords.phrases(text)) {
                escaped(text, from, phrase.start(), false);
                out.append("<span lang=\"vi\">");
                escaped(text, phrase.start(), phrase.end(), false);
                out.append("</span>");
                from = phrase.end();
            }
        }
        escaped(text, from, text.length(), false);
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name);
        if (!value.isEmpty()) {
            out.append("=\"");
            escaped(value, 0, value.length(), true);
            out.append('"');
        }
    }

    private void escaped(String text, int from, int to, boolean quoted) {
        int begin = from;
        for (int at = from; at < to; at++) {
            String sign = switch (text.charAt(at)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> quoted ? "&quot;" : "";
                default -> "";
            };
            if (!sign.isEmpty()) {
                out.append(text, begin, at).append(sign);
                begin = at + 1;
            }
        }
        if (begin == 0 && to == text.length()) {
            out.append(text); // copied as a whole, not letter by letter
        } else {
            out.append(text, begin, to);
        }
    }
}
