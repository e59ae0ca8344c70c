package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.TARGETS;

import greenplan.backend.unit.Units;
import greenplan.db.base.enums.TargetForm;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units of targets.yaml and indicators.yaml: a bound is in a unit of what its indicator measures, and is converted then. */
public final class UnitCheck {

    /** Forms whose bound says by how much per cent a level changes, whatever it is measured in. */
    private static final Set<TargetForm> OF_A_CHANGE = Set.of(TargetForm.REDUCTION, TargetForm.RATE_PER_YEAR);

    private UnitCheck() {}

    static void check(TargetEntry target, String at, List<IndicatorEntry> indicators, Findings findings) {
        boolean bounded = target.lower() != null || target.upper() != null;
        if (!bounded || OF_A_CHANGE.contains(target.form())) {
            return;
        }
        indicators.stream()
                .filter(indicator -> indicator.code().equals(target.indicator()))
                .findFirst()
                .ifPresent(indicator -> findings.require(
                        Units.factor(target.unit(), indicator.unit()).isPresent(),
                        TARGETS,
                        at + "/unit",
                        Finding.of(
                                "unit.other",
                                shown(target.unit()),
                                indicator.code(),
                                shown(indicator.unit()),
                                String.join(", ", Units.known()))));
    }

    /** Words for units of a package that the portal's list does not have, each once. */
    public static List<String> unknown(PlanPackage contents) {
        return Stream.concat(
                        contents.targets().stream().map(TargetEntry::unit),
                        contents.indicators().stream().map(IndicatorEntry::unit))
                .filter(Objects::nonNull)
                .flatMap(unit -> Units.unknown(unit).stream())
                .distinct()
                .toList();
    }

    private static Object shown(@Nullable String unit) {
        return unit == null ? word("none") : unit;
    }
}
