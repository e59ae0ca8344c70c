package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.TARGETS;

import greenplan.backend.method.FormRule;
import greenplan.db.base.enums.TargetForm;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The form of a target says which comparator and bounds it has ({@link FormRule}) and which other keys. */
final class FormCheck {

    private FormCheck() {}

    static void check(TargetEntry target, String at, Findings findings) {
        FormRule rule = FormRule.valueOf(target.form().name());
        Comparator comparator = Comparator.valueOf(target.comparator().name());
        findings.require(
                rule.comparators().contains(comparator),
                TARGETS,
                at + "/comparator",
                Finding.of("form.comparator", comparator, rule, rule.comparators()));
        bounds(target, rule, comparator, at, findings);
        belongs(target.form() == TargetForm.REDUCTION, "baseYear", target.baseYear(), target, at, findings);
        belongs(target.form() == TargetForm.VALUE_PER_CLASS, "class", target.ofClass(), target, at, findings);
        belongs(target.form() == TargetForm.PART_OF, "partOf", target.partOf(), target, at, findings);
        belongs(target.form() == TargetForm.COMPLIANCE, "standard", target.standard(), target, at, findings);
        belongs(
                target.form() == TargetForm.DELIVERABLE,
                "steps",
                target.steps().isEmpty() ? null : target.steps(),
                target,
                at,
                findings);
        if (target.form() != TargetForm.REDUCTION) {
            belongs(false, "baseValue", target.baseValue(), target, at, findings);
        }
        Years period = target.period();
        if (target.form() != TargetForm.RATE_PER_YEAR) {
            belongs(false, "period", period, target, at, findings);
        } else if (period != null) {
            findings.forward(TARGETS, at + "/period", period.from(), period.to());
        }
    }

    private static void bounds(TargetEntry target, FormRule rule, Comparator comparator, String at, Findings findings) {
        BigDecimal lower = target.lower();
        BigDecimal upper = target.upper();
        boolean fits =
                FormRule.fits(comparator, lower, upper) && (comparator != Comparator.NONE || target.unit() == null);
        findings.require(
                fits,
                TARGETS,
                at,
                Finding.of("bounds", target.code(), shown(lower), shown(upper), shown(target.unit()), comparator)
                        .cured(
                                switch (comparator) {
                                    case NONE -> "bounds.none.cure";
                                    case AT_MOST -> "bounds.atMost.cure";
                                    case BETWEEN -> "bounds.between.cure";
                                    default -> "bounds.one.cure";
                                }));
        BigDecimal first = lower == null ? upper : lower;
        findings.require(
                first == null || first.signum() < 0 || rule.bears(first),
                TARGETS,
                at,
                Finding.of("bounds.form", target.code(), shown(first), rule));
        printed(target, "lower", lower, at, findings);
        printed(target, "upper", upper, at, findings);
    }

    private static void printed(
            TargetEntry target, String key, @Nullable BigDecimal bound, String at, Findings findings) {
        if (bound == null) {
            return;
        }
        findings.require(bound.signum() >= 0, TARGETS, at + "/" + key, Finding.of("bound.negative", bound));
        String digits = bound.abs().toPlainString().replace('.', ',');
        String quote = target.quote();
        findings.require(
                quote.contains(digits) || quote.replace(".", "").contains(digits),
                TARGETS,
                at + "/" + key,
                Finding.of("bound.quote", bound, quote));
    }

    private static void belongs(
            boolean wanted, String key, @Nullable Object value, TargetEntry target, String at, Findings findings) {
        findings.require(
                wanted == (value != null),
                TARGETS,
                value == null ? at : at + "/" + key,
                wanted ? Finding.of("form.needs", target.form(), key) : Finding.of("form.without", target.form(), key));
    }

    private static Object shown(@Nullable Object value) {
        return value == null ? word("none") : value instanceof BigDecimal bound ? bound.toPlainString() : value;
    }
}
