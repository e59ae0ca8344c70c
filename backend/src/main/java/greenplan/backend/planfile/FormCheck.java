package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.TARGETS;

import greenplan.db.base.enums.Comparator;
import greenplan.db.base.enums.TargetForm;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a target says which comparator it has and which other keys; the database holds the same rules. */
final class FormCheck {

    private static final Set<Comparator> NUMBERS = EnumSet.of(
            Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.BETWEEN);
    private static final Set<Comparator> NONE = EnumSet.of(Comparator.NONE);
    private static final Map<TargetForm, Set<Comparator>> COMPARATORS = Map.ofEntries(
            Map.entry(TargetForm.SINGLE_VALUE, EnumSet.of(Comparator.EQUAL)),
            Map.entry(TargetForm.AT_LEAST, EnumSet.of(Comparator.AT_LEAST)),
            Map.entry(TargetForm.MORE_THAN, EnumSet.of(Comparator.MORE_THAN)),
            Map.entry(TargetForm.AT_MOST, EnumSet.of(Comparator.AT_MOST)),
            Map.entry(TargetForm.RANGE, EnumSet.of(Comparator.BETWEEN)),
            Map.entry(TargetForm.STABLE_AT, EnumSet.of(Comparator.STABLE_AT)),
            Map.entry(TargetForm.RECURRING, NONE),
            Map.entry(TargetForm.ELIMINATION, NONE),
            Map.entry(TargetForm.COMPLIANCE, NONE),
            Map.entry(TargetForm.QUALITATIVE, NONE),
            Map.entry(TargetForm.DELIVERABLE, NONE));

    private FormCheck() {}

    static void check(TargetEntry target, String at, Findings findings) {
        Set<Comparator> allowed = COMPARATORS.getOrDefault(target.form(), NUMBERS);
        findings.require(
                allowed.contains(target.comparator()),
                TARGETS,
                at + "/comparator",
                Finding.of("form.comparator", target.comparator(), target.form(), allowed));
        bounds(target, at, findings);
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

    private static void bounds(TargetEntry target, String at, Findings findings) {
        BigDecimal lower = target.lower();
        BigDecimal upper = target.upper();
        boolean fits = switch (target.comparator()) {
            case NONE -> lower == null && upper == null && target.unit() == null;
            case AT_MOST -> lower == null && upper != null;
            case BETWEEN -> lower != null && upper != null && lower.compareTo(upper) < 0;
            default -> lower != null && upper == null;
        };
        findings.require(
                fits,
                TARGETS,
                at,
                Finding.of(
                                "bounds",
                                target.code(),
                                shown(lower),
                                shown(upper),
                                shown(target.unit()),
                                target.comparator())
                        .cured(
                                switch (target.comparator()) {
                                    case NONE -> "bounds.none.cure";
                                    case AT_MOST -> "bounds.atMost.cure";
                                    case BETWEEN -> "bounds.between.cure";
                                    default -> "bounds.one.cure";
                                }));
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
