package greenplan.backend.search;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.FoundKind;
import org.jspecify.annotations.Nullable;

/**
 * A search result.
 *
 * @param kind what it is
 * @param key internal key of the object, never shown
 * @param code code of the object
 * @param title its title
 * @param words in which it was found
 * @param province slug of its province, or null for an indicator
 * @param plan code of its plan, or null for a province, an agency or an indicator
 * @param amendmentKey row of the amendment by which it reads today or is taken back; null as printed
 * @param year by which a target is due or in which a plan ends; null for all else, and where the text gives none
 * @param ended its plan is over or superseded, or the agency is no more
 */
public record Found(
        FoundKind kind,
        long key,
        String code,
        Text title,
        Words words,
        @Nullable String province,
        @Nullable String plan,
        @Nullable Long amendmentKey,
        @Nullable Integer year,
        boolean ended) {

    /**
     * The words in which something was found. What of them is told is cut out when it is told: that takes longer than to find them.
     *
     * @param printed the words of the plan
     * @param amended those of an act that stand in their place today; empty for none
     * @param translation unofficial, in English; null unless whoever reads English asked, and where nobody made one
     */
    record Words(String printed, String amended, @Nullable String translation, Excerpt cut) {

        private boolean arePrinted() {
            return amended.isEmpty() || cut.found(printed) > cut.found(amended);
        }
    }

    /** The part of its words around the first match, unchanged. */
    public String excerpt() {
        return words.cut.of(printed() ? words.printed : words.amended);
    }

    /** The same of its translation, where there is one. */
    public @Nullable String translatedExcerpt() {
        return words.translation == null ? null : words.cut.of(words.translation);
    }

    /** The excerpt is of the printed words, not of the amendment's. */
    public boolean printed() {
        return words.arePrinted();
    }

    /** Name of the GraphQL type of the object; an action and a measure are clauses there. */
    String type() {
        return switch (kind) {
            case PLAN -> "Plan";
            case PROVINCE -> "Province";
            case TARGET -> "Target";
            case DUTY, PROGRESS -> "Duty";
            case AGENCY -> "Agency";
            case INDICATOR -> "Indicator";
            case NOTE -> "Note";
            case ACTION, MEASURE, CLAUSE -> "Clause";
        };
    }
}
