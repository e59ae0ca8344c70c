package greenplan.ui.plan;

import greenplan.schema.ClauseRole;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a clause as elements: a heading, paragraphs, the items of a list; a quote in them is marked.
 *
 * @param marked the stretch of the clause's text to be marked, or null
 */
record ClauseWords(
        FullTextPage.Clause clause, String text, @Nullable Passage marked) {

    /** Id of the first mark on the page: what a reader who comes from a quote wants to see. */
    static final String MARK = "trich";

    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");
    private static final Pattern NUMBERED = Pattern.compile("(?:[IVXLC]+|\\d+|[a-zđ])[.)]\\s.*", Pattern.DOTALL);
    /** Longer headings hold a sentence after their colon. */
    private static final int LONG_HEADING = 150;
    /** A clause with so many paragraphs under its heading is a list. */
    private static final int LIST = 5;

    static ClauseWords of(FullTextPage.Clause clause, Optional<AskedQuote> quote) {
        Passage marked = quote.filter(asked -> asked.clause().equals(clause.path()))
                .map(AskedQuote::passage)
                .orElse(null);
        return new ClauseWords(clause, clause.text() == null ? "" : clause.text(), marked);
    }

    /** The first line, when it is a heading. */
    Optional<Passage> heading() {
        var parts = paragraphs();
        String first = parts.getFirst().of(text);
        boolean titled = clause.role() == ClauseRole.HEADING
                || (parts.size() > 1 && NUMBERED.matcher(first).matches());
        if (!titled) {
            return Optional.empty();
        }
        int colon = first.indexOf(": ");
        return Optional.of(first.length() > LONG_HEADING && colon > 0 ? new Passage(0, colon + 1) : parts.getFirst());
    }

    /** All elements; the heading at its level, from 2 to 6. */
    List<Plain> elements(int level) {
        var elements = new ArrayList<Plain>();
        var title = heading();
        title.ifPresent(passage -> elements.add(Markup.element("h" + level, "verbatim", marks(passage))));
        int from = title.map(Passage::to).orElse(0);
        var body = paragraphs().stream()
                .flatMap(part -> part.within(new Passage(from, text.length())).stream())
                .toList();
        boolean list = body.size() >= LIST && (title.isPresent() || clause.role() == ClauseRole.RECIPIENTS);
        var items = Markup.element("ul", "verbatim");
        for (int i = 0; i < body.size(); i++) {
            if (list && !(i == 0 && body.get(i).of(text).endsWith(":"))) {
                items.add(Markup.element("li", "", marks(body.get(i))));
            } else {
                elements.add(Markup.element("p", "verbatim", marks(body.get(i))));
            }
        }
        if (list) {
            elements.add(items);
        }
        elements.forEach(element -> element.with("lang", "vi"));
        return elements;
    }

    private List<Passage> paragraphs() {
        var found = new ArrayList<Passage>();
        var gaps = GAP.matcher(text);
        int from = 0;
        while (gaps.find()) {
            found.add(new Passage(from, gaps.start()));
            from = gaps.end();
        }
        found.add(new Passage(from, text.length()));
        return found;
    }

    private Object[] marks(Passage part) {
        var inside = marked == null ? Optional.<Passage>empty() : marked.within(part);
        return inside.<Object[]>map(
                        mark -> new Object[] {text(part.from(), mark.from()), mark(mark), text(mark.to(), part.to())})
                .orElseGet(() -> new Object[] {text(part.from(), part.to())});
    }

    private String text(int from, int to) {
        return spaced(text.substring(from, to));
    }

    /** With one blank for all that stands between two words. */
    private static String spaced(String words) {
        var out = new StringBuilder(words.length());
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            if (isSpace(words.charAt(at))) {
                out.append(words, from, at).append(' ');
                while (at + 1 < words.length() && isSpace(words.charAt(at + 1))) {
                    at++;
                }
                from = at + 1;
            }
        }
        return out.append(words, from, words.length()).toString();
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }

    private Plain mark(Passage passage) {
        var mark = Markup.element("mark", "", text(passage.from(), passage.to()));
        if (marked != null && passage.from() == marked.from()) {
            mark.setId(MARK);
        }
        return mark;
    }
}
