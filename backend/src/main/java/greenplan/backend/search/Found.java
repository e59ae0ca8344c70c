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
 * @param excerpt the part of its words around the first match, unchanged
 * @param translatedExcerpt the same of its unofficial English translation; null unless whoever reads English asked, and where nobody made one
 * @param province slug of its province, or null for an indicator
 * @param plan code of its plan, or null for a province, an agency or an indicator
 * @param amendmentKey row of the amendment by which it reads today or is taken back; null as printed
 * @param printed the excerpt is of the printed words, not of the amendment's
 * @param year by which a target is due or in which a plan ends; null for all else, and where the text gives none
 * @param ended its plan is over or superseded, or the agency is no more
 */
public record Found(
        FoundKind kind,
        long key,
        String code,
        Text title,
        String excerpt,
        @Nullable String translatedExcerpt,
        @Nullable String province,
        @Nullable String plan,
        @Nullable Long amendmentKey,
        boolean printed,
        @Nullable Integer year,
        boolean ended) {

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
