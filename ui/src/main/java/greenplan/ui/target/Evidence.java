package greenplan.ui.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.schema.Confidence;
import greenplan.schema.DatePrecision;
import greenplan.schema.EvidenceUse;
import greenplan.schema.ObservationKind;
import greenplan.ui.graph.Named;
import greenplan.ui.indicator.Replacement;
import greenplan.ui.indicator.Rival;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published value, and what it is for a target, as the fragment {@code Evidence} asks for it. */
record Evidence(
        Observation observation, boolean sameTerritory, boolean sameDefinition, EvidenceUse use, List<Rival> rivals) {

    record Observation(
            Named indicator,
            Territory territory,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            ObservationKind kind,
            LocalDate asOf,
            DatePrecision precision,
            @Nullable String asOfNote,
            @JsonProperty("class") @Nullable String of,
            Source source,
            @Nullable String note,
            Confidence confidence,
            OffsetDateTime publishedAt,
            @Nullable Replacement replacement,
            Rival.@Nullable Decision decision) {}

    record Territory(String name, @Nullable LocalDate from) {}

    record Source(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate date,
            @Nullable String url) {}
}
