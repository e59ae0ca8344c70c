package greenplan.ui.today;

import greenplan.schema.CycleKind;
import greenplan.schema.DifficultyLevel;
import greenplan.schema.ReportState;
import greenplan.ui.colleague.Proposal;
import greenplan.ui.cycle.Completeness;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.ReportWords;
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
            @Nullable List<Handing> passwordResets,
            @Nullable Accounts accounts,
            @Nullable Accounts officers) {}

    record Report(
            String id,
            String agencyName,
            ReportState state,
            int daysLeft,
            int daysLate,
            @Nullable LocalDate againBefore,
            int againDaysLeft,
            int againDaysOver,
            Completeness completeness,
            @Nullable Proposal proposal,
            Cycle cycle,
            List<Comment> comments)
            implements Urgency.Due {

        /** Of one that was returned, until it shall come again. */
        @Override
        public int daysLeft() {
            return againBefore == null ? daysLeft : againDaysLeft;
        }

        @Override
        public int daysLate() {
            return againBefore == null ? daysLate : againDaysOver;
        }

        String due(Voice voice) {
            return againBefore == null
                    ? cycle.due(voice)
                    : voice.say("today.again", voice.formats().date(againBefore));
        }
    }

    /** The last time somebody was reminded of a report. */
    record Reminder(OffsetDateTime at, Which report) {}

    record Which(String id) {}

    record Cycle(
            String id,
            String planTitle,
            CycleKind kind,
            int year,
            @Nullable String topic,
            LocalDate dueBefore) {

        String title(Voice voice) {
            return ReportWords.cycle(kind, year, topic, voice);
        }

        String due(Voice voice) {
            return voice.say("today.due", voice.formats().date(dueBefore));
        }
    }

    record Comment(OffsetDateTime at) {}

    /** Those first that have lain longest. */
    record Difficulties(List<Difficulty> nodes, PageInfo pageInfo) {}

    /** @param steps where it came, the last is where it lies */
    record Difficulty(DifficultyLevel level, List<Step> steps) {}

    record Step(int days) {}

    record Handing(OffsetDateTime requestedAt) {}

    record Accounts(int totalCount) {}
}
