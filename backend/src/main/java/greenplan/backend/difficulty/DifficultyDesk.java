package greenplan.backend.difficulty;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import greenplan.db.base.enums.DifficultyLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every mutation of a difficulty that has come does alike: the report is locked, the version and the level are looked at, then the work. */
@Component
class DifficultyDesk {

    private final Desk desk;

    DifficultyDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Which difficulty of which report, from which version on.
     *
     * @param at with whom it must lie; null when that does not matter
     */
    record Call(
            String report,
            String id,
            int expectedVersion,
            @Nullable DifficultyLevel at) {}

    /** The work; what it finds wrong undoes all of it. */
    interface Deed {
        void on(ReportHeader head, Report.Difficulty stored, Problems problems);
    }

    /**
     * Runs the work.
     *
     * @param problems what is wrong with the input, whatever is stored
     * @param yours what was to be written, for a conflict: {@code level}, {@code answer} or {@code published}
     */
    Work<Report> on(
            Caller caller,
            Permission permission,
            Call call,
            Problems problems,
            Map<String, ? extends @Nullable Object> yours,
            Deed deed) {
        return desk.on(caller, permission, call.report, head -> {
            Report.Difficulty stored = desk.difficulty(head, StaffId.key("StaffDifficulty", call.id, "id"));
            boolean current = stored.version() == call.expectedVersion;
            problems.unless(head.filedAt() != null, null, "difficulty.NOT_FILED");
            problems.unless(!current || call.at == null || stored.level() == call.at, null, "difficulty.NOT_HERE");
            if (problems.none() && !current) {
                var theirs = new LinkedHashMap<String, @Nullable Object>();
                theirs.put("level", stored.level());
                theirs.put(
                        "text",
                        stored.steps().isEmpty()
                                ? null
                                : stored.steps().getLast().answer());
                theirs.put("published", stored.publishedOn() != null);
                throw desk.conflict(head, call.expectedVersion, stored.version(), yours, theirs);
            }
            problems.refuse();
            deed.on(head, stored, problems);
            problems.refuse();
            return desk.stored(head.key());
        });
    }
}
