package greenplan.ui.page;

import greenplan.ui.element.Crumb;
import greenplan.ui.share.Card;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page is here, and the view holds it. What else the first response says of it stands in this record.
 *
 * @param title title of the page, without the portal's name
 * @param description one or two sentences for search engines and previews
 * @param crumbs the way here, home and the page itself left out
 * @param about JSON-LD of what the page is about, without {@code @context}; empty when there is nothing to say
 * @param keep names of the query parameters that belong to the page's canonical address
 * @param indexed search engines may list the page
 * @param sample the page is about the fictional province; it says so at the top, and is not indexed
 * @param card what its picture says where the page is shared; null when title and description do
 * @param framed the page is made to stand in pages of others: it has neither head nor foot, and everybody may frame it
 */
public record Found(
        String title,
        String description,
        List<Crumb> crumbs,
        Map<String, ?> about,
        List<String> keep,
        boolean indexed,
        boolean sample,
        @Nullable Card card,
        boolean framed)
        implements Answer {

    /** A page with a title and a description; add the rest by the methods below. */
    public static Found page(String title, String description) {
        return new Found(title, description, List.of(), Map.of(), List.of(), true, false, null, false);
    }

    /** With the way here. */
    public Found under(Crumb... way) {
        return new Found(title, description, List.of(way), about, keep, indexed, sample, card, framed);
    }

    /** With what the page is about, as JSON-LD without {@code @context}. */
    public Found about(Map<String, ?> thing) {
        return new Found(title, description, crumbs, thing, keep, indexed, sample, card, framed);
    }

    /** With query parameters that make a page of its own, for instance the page number. */
    public Found keeping(String... parameters) {
        return new Found(title, description, crumbs, about, List.of(parameters), indexed, sample, card, framed);
    }

    /** Not for search engines: results of a search, for instance. */
    public Found notIndexed() {
        return new Found(title, description, crumbs, about, keep, false, sample, card, framed);
    }

    /** About the fictional province, or not. */
    public Found sample(boolean fictional) {
        return new Found(title, description, crumbs, about, keep, indexed && !fictional, fictional, card, framed);
    }

    /** With what its picture says where it is shared. */
    public Found card(Card shown) {
        return new Found(title, description, crumbs, about, keep, indexed, sample, shown, framed);
    }

    /** Made to stand in pages of others. */
    public Found inFrames() {
        return new Found(title, description, crumbs, about, keep, false, sample, card, true);
    }

    /** What its picture says. */
    Card picture() {
        return card == null ? Card.of(title, description) : card;
    }
}
