package greenplan.backend.method;

import greenplan.backend.method.TargetForm.*;
import greenplan.backend.unit.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A printed form with its bounds in the unit of the indicator, so that like is compared with like, and named alike in a sentence. */
final class MeasuredForm {

    private MeasuredForm() {}

    /** Forms that say by how much per cent a level changes have no bound in a unit, and stay. */
    static TargetForm of(TargetForm printed, String unit) {
        return switch (printed) {
            case SingleValue f -> new SingleValue(in(f.value(), unit));
            case AtLeast f -> new AtLeast(in(f.bound(), unit));
            case MoreThan f -> new MoreThan(in(f.bound(), unit));
            case AtMost f -> new AtMost(in(f.bound(), unit));
            case Range f -> new Range(in(f.lower(), f.unit(), unit), in(f.upper(), f.unit(), unit), unit);
            case StableAt f -> new StableAt(in(f.level(), unit));
            case ValuePerClass f -> new ValuePerClass(f.className(), f.comparator(), in(f.bound(), unit));
            case PartOf f -> new PartOf(f.parentTargetCode(), f.comparator(), in(f.bound(), unit));
            case ShareOfNew f -> new ShareOfNew(f.comparator(), in(f.bound(), unit));
            case CountPerYear f ->
                new CountPerYear(in(f.lower(), f.unit(), unit), orNone(f.upper(), f.unit(), unit), unit);
            case RatePerYear f -> f;
            case Reduction f -> f;
            case RecurringYesNo f -> f;
            case Elimination f -> f;
            case Compliance f -> f;
            case Unreadable f -> f;
            case Qualitative f -> f;
            case Deliverable f -> f;
        };
    }

    private static Quantity in(Quantity printed, String unit) {
        return new Quantity(in(printed.amount(), printed.unit(), unit), unit);
    }

    private static @Nullable BigDecimal orNone(@Nullable BigDecimal printed, String from, String to) {
        return printed == null ? null : in(printed, from, to);
    }

    private static BigDecimal in(BigDecimal printed, String from, String to) {
        if (from.equals(to)) {
            return printed;
        }
        BigDecimal factor = Units.factor(from, to)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A bound must be in a unit of what is measured, '%s', but was in '%s'".formatted(to, from)));
        return factor.compareTo(BigDecimal.ONE) == 0
                ? printed
                : whole(printed.multiply(factor).stripTrailingZeros());
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
