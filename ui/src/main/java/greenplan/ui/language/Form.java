package greenplan.ui.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.schema.Direction;
import greenplan.schema.ValueForm;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a target is promised, as a page asks for it: the members of all forms; those of the others are null.
 *
 * @param type name of the form's type in the API, for instance {@code RatePerYear}
 * @param direction which way a rate goes
 * @param from first year of a rate
 * @param to last year of a rate
 * @param baseValue what a reduction is measured from, when the plan gives it
 * @param of the class that the value is for
 * @param whole the target that this one is a part of; null where the page did not ask for it
 * @param standard what has to be complied with
 * @param steps the steps of a deliverable, in order
 */
public record Form(
        String type,
        @Nullable Direction direction,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable BigDecimal baseValue,
        @Nullable @JsonProperty("class") String of,
        @Nullable Whole whole,
        @Nullable String standard,
        @Nullable List<String> steps) {

    /** The target that another one is a part of. */
    public record Whole(String code, String title) {}

    /** The promise is about a change of a level, in per cent, whatever the level is measured in. */
    public boolean isOfChange() {
        return type.equals("Reduction") || type.equals("RatePerYear");
    }

    /** How a value is read that is measured for it. */
    public ValueForm valueForm() {
        return switch (type) {
            case "Recurring", "Compliance" -> ValueForm.YES_NO;
            case "Deliverable" -> ValueForm.STEPS;
            default -> ValueForm.NUMBER;
        };
    }
}
