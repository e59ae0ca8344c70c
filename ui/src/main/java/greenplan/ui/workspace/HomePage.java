package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.CycleKind;
import greenplan.schema.DifficultyLevel;
import greenplan.schema.ReportState;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code HomeView.graphql}; what is not asked for is null. */
record HomePage(Waiting workspace) {

    record Waiting(
            @Nullable List<Report> worklist,
            @Nullable List<Reminder> reminders,
            @Nullable List<Cycle> cycles,
            @Nullable Difficulties difficulties,
            @Nullable List<Handing> passwordResets) {}

    record Report(
            String id,
            String agencyName,
            ReportState state,
            int daysLeft,
            int daysLate,
            Cycle cycle,
            List<Comment> comments) {}

    /** The last time somebody was reminded of a report. */
    record Reminder(OffsetDateTime at, Which report) {}

    record Which(String id) {}

    record Cycle(String id, String planTitle, CycleKind kind, int year, LocalDate dueBefore) {

        /** Its name as a heading, which leads to a section of the workspace as soon as there is one. */
        Component link(String section, String id, Voice voice) {
            String title = ReportWords.cycle(kind, year, voice);
            return Markup.element(
                    "h3",
                    "",
                    Section.exists(section) ? Markup.link(title, StaffPaths.of(section, id)) : new Span(title));
        }

        String due(Voice voice) {
            return voice.formats().date(dueBefore);
        }
    }

    record Comment(OffsetDateTime at) {}

    /** Those first that have lain longest. */
    record Difficulties(List<Difficulty> nodes, PageInfo pageInfo) {}

    record PageInfo(boolean hasNextPage) {}

    /** @param steps where it came, the last is where it lies */
    record Difficulty(DifficultyLevel level, List<Step> steps) {}

    record Step(int days) {}

    record Handing(OffsetDateTime requestedAt) {}

    /** The answer to {@code ToReview.graphql}. */
    record ToReview(Reports workspace) {}

    record Reports(List<Filed> reports) {}

    record Filed(ReportState state, int daysLeft) {}
}
