package greenplan.ui.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.schema.Comparator;
import greenplan.schema.Confidence;
import greenplan.schema.DatePrecision;
import greenplan.schema.Direction;
import greenplan.schema.ObservationKind;
import greenplan.schema.RelationKind;
import greenplan.schema.ValueForm;
import greenplan.schema.Verdict;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code IndicatorView.graphql}. */
record IndicatorPage(Indicator indicator, List<Province> provinces) {

    /** Only the fictional province uses it: no target and no value is real, and there is one. */
    boolean isFictional() {
        boolean used = !indicator.targets().isEmpty()
                || !indicator.observations().nodes().isEmpty();
        return used
                && indicator.targets().stream().allMatch(Target::sample)
                && indicator.observations().nodes().stream()
                        .allMatch(value -> provinces.stream()
                                .anyMatch(province -> province.sample() && province.holds(value.territory())));
    }

    record Province(String code, String name, boolean sample, List<Area> territories) {

        boolean holds(Territory territory) {
            return territories.stream().anyMatch(area -> area.code().equals(territory.code()));
        }
    }

    record Area(String code) {}

    record Indicator(
            String code,
            String name,
            @Nullable String unit,
            @Nullable Direction direction,
            ValueForm valueForm,
            String definition,
            List<Related> related,
            List<Target> targets,
            Observations observations) {

        /** A level has a unit even where the plan, which promises its change alone, does not say which. */
        boolean isOfUnknownUnit() {
            return unit == null && targets.stream().map(Target::form).anyMatch(Form::isOfChange);
        }
    }

    record Related(RelationKind kind, String note, Named indicator) {}

    record Target(
            String code,
            String title,
            String quote,
            @Nullable Translation translation,
            @Nullable Integer dueYear,
            @Nullable Integer baseYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            Form form,
            boolean sample,
            Status status,
            Plan plan) {

        String promise(Voice voice) {
            return new FormWords(form, new Bound(comparator, lower, upper, unit, baseYear), voice).words();
        }
    }

    record Status(Verdict verdict, boolean provisional, boolean kept) {}

    record Plan(String code, Named province) {}

    record Observations(List<Observation> nodes) {}

    record Observation(
            Territory territory,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            ObservationKind kind,
            LocalDate asOf,
            DatePrecision precision,
            @Nullable String asOfNote,
            @JsonProperty("class") @Nullable String of,
            @Nullable String note,
            Confidence confidence,
            boolean counts,
            @Nullable Replacement replacement,
            Rival.@Nullable Decision decision,
            List<Rival> rivals,
            PublishedValue.Source source) {}

    record Territory(String code, String name, @Nullable LocalDate from) {}
}
