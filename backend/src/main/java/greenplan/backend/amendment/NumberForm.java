package greenplan.backend.amendment;

import greenplan.db.base.enums.Comparator;
import greenplan.db.base.enums.TargetForm;

/** Forms of a promise that a number says all about. */
enum NumberForm {
    SINGLE_VALUE(TargetForm.SINGLE_VALUE, Comparator.EQUAL),
    AT_LEAST(TargetForm.AT_LEAST, Comparator.AT_LEAST),
    MORE_THAN(TargetForm.MORE_THAN, Comparator.MORE_THAN),
    AT_MOST(TargetForm.AT_MOST, Comparator.AT_MOST),
    RANGE(TargetForm.RANGE, Comparator.BETWEEN),
    STABLE_AT(TargetForm.STABLE_AT, Comparator.STABLE_AT);

    private final TargetForm form;
    private final Comparator comparator;

    NumberForm(TargetForm form, Comparator comparator) {
        this.form = form;
        this.comparator = comparator;
    }

    TargetForm form() {
        return form;
    }

    Comparator comparator() {
        return comparator;
    }
}
