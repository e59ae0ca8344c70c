package greenplan.ui.difficulty;

import greenplan.schema.CycleKind;
import greenplan.schema.DifficultyLevel;
import greenplan.ui.graph.PageInfo;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code DifficultiesView.graphql}. */
record DifficultiesPage(Workspace workspace) {

    record Workspace(Difficulties difficulties) {}

    record Difficulties(List<Difficulty> nodes, PageInfo pageInfo) {}

    /** @param steps where it came, the last is where it lies */
    record Difficulty(
            String id,
            String cause,
            String proposal,
            DifficultyLevel level,
            boolean answered,
            @Nullable LocalDate publishedOn,
            int version,
            Report report,
            List<Step> steps) {}

    record Report(String id, String agencyName, Cycle cycle) {}

    record Cycle(CycleKind kind, int year, @Nullable String topic, String planTitle) {}

    record Step(
            String owner,
            OffsetDateTime since,
            int days,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String act,
            List<Document> files) {}

    record Document(String name, String url) {}
}
