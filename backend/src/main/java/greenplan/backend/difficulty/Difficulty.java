package greenplan.backend.difficulty;

import greenplan.backend.file.SourceFile;
import greenplan.backend.graph.Dated;
import greenplan.db.base.enums.CycleKind;
import greenplan.db.base.enums.DifficultyLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty that everybody may read.
 *
 * @param key its row
 * @param agencyKey row of the agency that has it
 * @param kind what the round of reports was about
 * @param year the year reported on
 * @param asOf the day on which names are told
 */
record Difficulty(
        long key,
        long agencyKey,
        CycleKind kind,
        int year,
        OffsetDateTime filedAt,
        String cause,
        String proposal,
        DifficultyLevel level,
        LocalDate publishedOn,
        List<Step> steps,
        LocalDate asOf)
        implements Dated {

    /** A level to which it came. */
    record Step(
            DifficultyLevel level,
            @Nullable String authority,
            OffsetDateTime since,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String act,
            List<SourceFile> files) {}
}
