package greenplan.ui.page;

import greenplan.ui.element.Crumb;
import greenplan.ui.share.Card;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
 * @param card what its picture says where the page is shared, made when the picture is; null when title and description do
 * @param use what the page is made for
 */
public record Found(
        String title,
        String description,
        List<Crumb> crumbs,
        Map<String, ?> about,
        List<String> keep,
        boolean indexed,
        boolean sample,
        @Nullable Supplier<Card> card,
        Use use)
        implements Answer {

    /** A page with a title and a description; add the rest by the methods below. */
    public static Found page(String title, String description) {
        return new Found(title, description, List.of(), Map.of(), List.of(), true, false, null, Use.READING);
    }

    /** With the way here. */
    public Found under(Crumb... way) {
        return new Found(title, description, List.of(way), about, keep, indexed, sample, card, use);
    }

    /** With what the page is about, as JSON-LD without {@code @context}. */
    public Found about(Map<String, ?> thing) {
        return new Found(title, description, crumbs, thing, keep, indexed, sample, card, use);
    }

    /** With query parameters that make a page of its own, for instance the page number. */
    public Found keeping(String... parameters) {
        return new Found(title, description, crumbs, about, List.of(parameters), indexed, sample, card, use);
    }

    /** Not for search engines: results of a search, for instance. */
    public Found notIndexed() {
        return new Found(title, description, crumbs, about, keep, false, sample, card, use);
    }

    /** About the fictional province, or not. */
    public Found sample(boolean fictional) {
        return new Found(title, description, crumbs, about, keep, indexed && !fictional, fictional, card, use);
    }

    /** With what its picture says where it is shared. */
    public Found card(Supplier<Card> shown) {
        return new Found(title, description, crumbs, about, keep, indexed, sample, shown, use);
    }

    /** Made to stand in pages of others. */
    public Found inFrames() {
        return new Found(title, description, crumbs, about, keep, false, sample, card, Use.FRAMES);
    }

    /** Made to be had on paper as well: the page is given away as PDF. */
    public Found onPaper() {
        return new Found(title, description, crumbs, about, keep, indexed, sample, card, Use.PAPER);
    }

    /** Made to be had on one sheet. */
    public Found onOneSheet() {
        return new Found(title, description, crumbs, about, keep, indexed, sample, card, Use.ONE_SHEET);
    }

    /** What a page is made for. */
    enum Use {
        READING,
        /** It may be had as PDF, too. */
        PAPER,
        /** It may be had as PDF, and has one sheet. */
        ONE_SHEET,
        /** It stands in pages of others: it has neither head nor foot, and everybody may frame it. */
        FRAMES;

        boolean onPaper() {
            return this == PAPER || this == ONE_SHEET;
        }
    }

    boolean framed() {
        return use == Use.FRAMES;
    }

    /** What its picture says. */
    Card picture() {
        return card == null ? Card.of(title, description) : card.get();
    }
}
