package greenplan.ui.difficulty;

import greenplan.schema.CycleKind;
import greenplan.schema.DifficultyLevel;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code PlanDifficultiesView.graphql}. */
record PlanDifficultiesPage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<Difficulty> difficulties) {}

    record Difficulty(
            Named agency,
            CycleKind kind,
            int year,
            String cause,
            String proposal,
            DifficultyLevel level,
            List<Step> steps) {}

    /** @param authority the competent authority; null for the other levels */
    record Step(
            DifficultyLevel level,
            @Nullable String authority,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String act,
            List<Document> files) {}

    record Document(String name, String url) {}
}
