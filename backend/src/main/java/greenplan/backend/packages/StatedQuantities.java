package greenplan.backend.packages;

import greenplan.backend.graph.Text;
import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.IndicatorEntry;
import greenplan.backend.planfile.ObservationSheet.Observation;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.planfile.TargetEntry;
import greenplan.backend.report.Known;
import greenplan.backend.report.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a package states of the quantities of its values: what is promised, what was before, and what they are a part of. */
record StatedQuantities(PlanPackage contents) {

    private List<Observation> values() {
        return contents.observations().observations();
    }

    Quantity quantity(IndicatorEntry indicator, Observation value) {
        return new Quantity(
                0,
                vi(value.ofClass()),
                text(indicator.name()),
                indicator.unit(),
                indicator.direction(),
                contents.targets().stream()
                        .filter(target -> isPromised(target, value))
                        .map(this::promise)
                        .toList());
    }

    private Quantity.Promise promise(TargetEntry target) {
        return new Quantity.Promise(
                0,
                target.code(),
                text(target.title()),
                target.form(),
                target.comparator(),
                target.lower(),
                target.upper(),
                target.unit(),
                target.steps().size(),
                null);
    }

    /** What the package says of the time before a value, and of its wholes. */
    Known known(Observation value) {
        return new Known(
                values().stream()
                        .filter(other ->
                                isOfOneThing(other, value) && other.day().isBefore(value.day()))
                        .sorted(Comparator.comparing(Observation::day).reversed())
                        .map(other -> new Known.Figure(
                                other.value(), other.qualifier(), other.day(), other.kind(), other.source(), true))
                        .toList(),
                contents.targets().stream()
                        .filter(target -> isPromised(target, value))
                        .flatMap(target -> related(target, value))
                        .toList());
    }

    /** Wholes alone: a part that is too large is asked about, so that one slip is told once. */
    private Stream<Known.Related> related(TargetEntry target, Observation value) {
        return contents.targets().stream()
                .filter(whole -> whole.code().equals(target.partOf()) && Objects.equals(unit(whole), unit(target)))
                .flatMap(whole -> values().stream()
                        .filter(each ->
                                isPromised(whole, each) && each.territory().equals(value.territory()))
                        .map(each -> new Known.Related(true, text(whole.title()), each.value(), each.day())));
    }

    private @Nullable String unit(TargetEntry target) {
        return contents.indicators().stream()
                .filter(indicator -> indicator.code().equals(target.indicator()))
                .findFirst()
                .map(IndicatorEntry::unit)
                .orElse(null);
    }

    private static boolean isPromised(TargetEntry target, Observation value) {
        return target.indicator().equals(value.indicator())
                && Objects.equals(vi(target.ofClass()), vi(value.ofClass()));
    }

    static boolean isOfOneThing(Observation one, Observation other) {
        return one.indicator().equals(other.indicator())
                && one.territory().equals(other.territory())
                && Objects.equals(vi(one.ofClass()), vi(other.ofClass()));
    }

    private static Text text(Bilingual words) {
        return new Text(words.vi(), words.en());
    }

    private static @Nullable String vi(@Nullable Bilingual words) {
        return words == null ? null : words.vi();
    }
}
