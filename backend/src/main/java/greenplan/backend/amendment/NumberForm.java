package greenplan.backend.amendment;

import greenplan.backend.method.FormRule;
import greenplan.schema.Comparator;

/** Forms of a promise that a number says all about. */
enum NumberForm {
    SINGLE_VALUE,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    RANGE,
    STABLE_AT;

    FormRule form() {
        return FormRule.valueOf(name());
    }

    /** The only one that it has. */
    Comparator comparator() {
        return form().comparators().iterator().next();
    }
}
