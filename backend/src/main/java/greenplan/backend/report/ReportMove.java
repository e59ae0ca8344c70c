package greenplan.backend.report;

import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.ReportState;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What can be done with a report, by its state. The mutations check the same again. */
enum ReportMove {
    DRAFT(Permission.DRAFT_REPORTS),
    SUBMIT(Permission.SUBMIT_REPORTS),
    WITHDRAW(Permission.SUBMIT_REPORTS),
    TAKE_BACK_NOTHING(Permission.SUBMIT_REPORTS),
    RETURN(Permission.REVIEW_REPORTS),
    ACCEPT(Permission.REVIEW_REPORTS),
    CORRECT(Permission.SUBMIT_REPORTS);

    private final Permission permission;

    ReportMove(Permission permission) {
        this.permission = permission;
    }

    /** What the caller may do with a report on a day. */
    static List<ReportMove> of(Report report, Caller caller, LocalDate day) {
        return Arrays.stream(values())
                .filter(action -> action.fits(report, caller.account(), day))
                .filter(action -> caller.may(new Right(action.permission, report.place())))
                .toList();
    }

    private boolean fits(Report report, long account, LocalDate day) {
        boolean ended = report.cycle().state() == CycleState.WITHDRAWN
                || (report.cycle().state() == CycleState.CLOSED && this != ACCEPT && this != CORRECT);
        return !ended && fitsState(report, account, day);
    }

    private boolean fitsState(Report report, long account, LocalDate day) {
        boolean open = report.state() == ReportState.DRAFT || report.state() == ReportState.RETURNED;
        boolean submitted = report.state() == ReportState.SUBMITTED;
        return switch (this) {
            case DRAFT -> open;
            case SUBMIT -> open && !day.isBefore(report.cycle().opensOn());
            case WITHDRAW -> submitted && !report.wasReviewed();
            case TAKE_BACK_NOTHING -> report.state() == ReportState.ACCEPTED && report.nothing();
            case RETURN -> submitted;
            case ACCEPT -> submitted && !Objects.equals(report.submittedBy(), account);
            case CORRECT ->
                report.values().stream().anyMatch(row -> row.acceptedAt() != null)
                        || report.duties().stream().anyMatch(row -> row.acceptedAt() != null)
                        || (report.canBeAddedTo() && report.duties().stream().anyMatch(row -> row.version() == 0));
        };
    }
}
