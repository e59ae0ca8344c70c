package greenplan.backend.report;

import greenplan.backend.file.StoredFile;
import greenplan.backend.graph.Text;
import greenplan.backend.start.Vietnam;
import greenplan.db.base.enums.DifficultyLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a difficulty climbed: with the focal agency since its report came, then wherever it was passed on to.
 *
 * @param focal name of the focal agency of today; null when the plan names none
 * @param province name of the province
 * @param filedAt when the report came; null while it has not
 * @param written the steps that are stored, lowest level first
 * @param today the day on which the ages are counted
 */
record Climbing(
        @Nullable Text focal, Text province, @Nullable OffsetDateTime filedAt, List<Written> written, LocalDate today) {

    /** A step as it is stored. */
    record Written(
            DifficultyLevel level,
            @Nullable String authority,
            OffsetDateTime since,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String act,
            List<StoredFile> files) {}

    /** The levels with owner and age; none while the report has not come. */
    List<Report.Step> steps() {
        if (filedAt == null) {
            return List.of();
        }
        var all = new ArrayList<Written>();
        if (written.isEmpty() || written.getFirst().level() != DifficultyLevel.FOCAL_AGENCY) {
            all.add(new Written(DifficultyLevel.FOCAL_AGENCY, null, filedAt, null, null, null, null, List.of()));
        }
        all.addAll(written);
        var steps = new ArrayList<Report.Step>();
        for (int i = 0; i < all.size(); i++) {
            Written each = all.get(i);
            LocalDate passedOn =
                    i + 1 < all.size() ? Vietnam.dayOf(all.get(i + 1).since()) : today;
            LocalDate end = each.answeredOn() == null ? passedOn : each.answeredOn();
            steps.add(new Report.Step(
                    each.level(),
                    owner(each),
                    each.since(),
                    (int) Math.max(0, ChronoUnit.DAYS.between(Vietnam.dayOf(each.since()), end)),
                    each.reason(),
                    each.answer(),
                    each.answeredOn(),
                    each.act(),
                    each.files()));
        }
        return List.copyOf(steps);
    }

    private Text owner(Written step) {
        return switch (step.level()) {
            case FOCAL_AGENCY -> Objects.requireNonNullElse(focal, new Text("Cơ quan đầu mối", "Focal agency"));
            case PEOPLES_COMMITTEE ->
                new Text(
                        "Ủy ban nhân dân tỉnh " + province.vi(),
                        "People's Committee of " + province.en() + " province");
            case AUTHORITY -> {
                String name = Objects.requireNonNull(step.authority());
                yield new Text(name, name);
            }
        };
    }
}
