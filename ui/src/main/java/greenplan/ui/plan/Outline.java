package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.schema.ClauseRole;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole text of a plan in order, and its table of contents. */
record Outline(FullTextPage.Plan plan, Optional<AskedQuote> quote, Voice voice) {

    private static final int TOP_LEVEL = 2;
    private static final int LOWEST_LEVEL = 6;

    /** The text: neighbouring items with a dash stand in one list. */
    Component text() {
        var depths = depths();
        var text = Markup.element("article", "fulltext");
        Plain items = null;
        for (var clause : plan.clauses()) {
            int depth = depths.getOrDefault(clause.path(), 0);
            var block =
                    new ClauseBlock(plan.code(), clause, quote, voice).block(Math.min(LOWEST_LEVEL, TOP_LEVEL + depth));
            if (!clause.isItem()) {
                items = null;
                text.add(block);
                continue;
            }
            if (items == null) {
                items = Markup.element("ul", "items");
                text.add(items);
            }
            items.add(block);
        }
        return text;
    }

    /** Parts and sections, each a link. */
    Component contents() {
        var depths = depths();
        var top = new UnorderedList();
        UnorderedList under = null;
        for (var clause : plan.clauses()) {
            int depth = depths.getOrDefault(clause.path(), 0);
            if (depth > 1 || clause.isItem() || clause.role() == ClauseRole.SCAN_MARK) {
                continue;
            }
            if (depth == 0) {
                under = null;
                top.add(entry(clause));
            } else if (isSection(clause)) {
                if (under == null) {
                    under = new UnorderedList();
                    ((ListItem) top.getComponentAt(top.getComponentCount() - 1)).add(under);
                }
                under.add(entry(clause));
            }
        }
        // On a phone they fold; on a wide screen, where they stand beside the text, the heading takes the place of the
        // summary.
        String name = voice.say("plan.text.contents");
        var nav = Markup.element("nav", "contents", Markup.element("h2", "", name), Markup.details(name, top));
        nav.with("aria-label", name).with("tabindex", "0"); // it scrolls on a wide screen
        return nav;
    }

    private ListItem entry(FullTextPage.Clause clause) {
        String heading = heading(clause);
        String href = voice.paths().clause(plan.code(), clause.path());
        if (heading == null) {
            return new ListItem(Markup.link(clause.name(), href));
        }
        // Where a sentence follows the heading, both are translated.
        var english = English.of(clause.translation(), voice).map(words -> words.split(": |\n", 2)[0]);
        var link = Markup.link(english.orElse(heading), href);
        return new ListItem(english.isEmpty() ? link.with("lang", "vi") : link);
    }

    private static boolean isSection(FullTextPage.Clause clause) {
        return clause.role() == ClauseRole.MISSING || heading(clause) != null;
    }

    private static @Nullable String heading(FullTextPage.Clause clause) {
        var words = ClauseWords.of(clause, Optional.empty());
        return words.heading()
                .map(passage -> passage.of(words.text()).replaceFirst(":$", ""))
                .orElse(null);
    }

    private Map<String, Integer> depths() {
        var depths = new HashMap<String, Integer>();
        List<FullTextPage.Clause> clauses = plan.clauses();
        clauses.forEach(clause ->
                depths.put(clause.path(), clause.parent() == null ? 0 : depths.getOrDefault(clause.parent(), 0) + 1));
        return depths;
    }
}
