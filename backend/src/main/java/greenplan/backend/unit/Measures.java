package greenplan.backend.unit;

import greenplan.schema.UnitWord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/**
 * What units measure, as JSR 385 knows it: physical things have the dimensions of the SI, and every thing that is counted has one of its own.
 * The units of the list are coherent, so a factor is a quotient of sizes, and exact.
 */
final class Measures {

    private static final Map<String, Unit<?>> SI = Map.of(
            UnitWord.ONE,
            AbstractUnit.ONE,
            "mass",
            Units.KILOGRAM,
            "length",
            Units.METRE,
            "area",
            Units.SQUARE_METRE,
            "volume",
            Units.CUBIC_METRE,
            "time",
            Units.SECOND,
            "energy",
            Units.JOULE,
            "power",
            Units.WATT);

    /** The first character of those that mean nothing by themselves. */
    private static final char OWN = '\ue000';

    private final Map<String, Unit<?>> counted = new HashMap<>();

    /** How many of the second one of the first is; empty when they measure different things. */
    Optional<BigDecimal> factor(List<UnitWord> from, List<UnitWord> to) {
        Unit<?> one = dimension(from);
        Unit<?> other = dimension(to);
        return one.isCompatible(other)
                ? Optional.of(over(from)
                        .multiply(under(to))
                        .divide(under(from).multiply(over(to)), MathContext.DECIMAL128)
                        .stripTrailingZeros())
                : Optional.empty();
    }

    private Unit<?> dimension(List<UnitWord> parts) {
        Unit<?> whole = thing(parts.getFirst());
        for (UnitWord part : parts.subList(1, parts.size())) {
            whole = whole.divide(thing(part));
        }
        return whole;
    }

    private static BigDecimal over(List<UnitWord> parts) {
        return parts.getFirst().size();
    }

    private static BigDecimal under(List<UnitWord> parts) {
        return parts.stream().skip(1).map(UnitWord::size).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private Unit<?> thing(UnitWord part) {
        Unit<?> si = SI.get(part.thing());
        return si == null
                ? counted.computeIfAbsent(
                        part.thing(),
                        own -> new BaseUnit<Dimensionless>(own, UnitDimension.parse((char) (OWN + counted.size()))))
                : si;
    }
}
