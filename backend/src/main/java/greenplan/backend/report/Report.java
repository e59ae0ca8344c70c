package greenplan.backend.report;

import greenplan.backend.cycle.Completeness;
import greenplan.backend.cycle.NothingTakenBack;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.file.StoredFile;
import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Place;
import greenplan.db.base.enums.DifficultyLevel;
import greenplan.db.base.enums.ReportState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report of an agency in a cycle, as staff see it.
 *
 * @param key its row
 * @param place the agency that answers for it today
 * @param openedFor name of the agency for which it was opened, when that is another one; else null
 * @param nothing the whole report says that nothing happened
 * @param nothingTakenBack it said so once; null when it never took that back
 * @param filedAt when it came first; null while it has not
 * @param submittedBy account that handed it over last; null while it is a draft
 * @param daysLate days after the deadline, counted until today while it has not come
 * @param daysLeft days on which it can still come in time; 0 when it is late or has come
 * @param again until when it shall come again, while it is returned
 * @param usualAsOf the day that a value describes when it names none
 * @param version counts its changes, those of its rows not included
 * @param values one row per quantity that the agency owes, filed or not, in the order of the plan
 * @param duties one row per duty that the agency holds, filed or not
 * @param comments what the last reviewers asked for, newest first
 */
public record Report(
        long key,
        StaffCycle cycle,
        Place.Agency place,
        @Nullable Text openedFor,
        ReportState state,
        boolean nothing,
        @Nullable NothingTakenBack nothingTakenBack,
        @Nullable OffsetDateTime filedAt,
        @Nullable Long submittedBy,
        int daysLate,
        int daysLeft,
        Again again,
        LocalDate usualAsOf,
        int version,
        List<ValueRow> values,
        List<Duty> duties,
        List<Difficulty> difficulties,
        List<Comment> comments) {

    /** Global id. */
    public String id() {
        return StaffId.of("Report", key);
    }

    /** Province and slug of the agency. */
    public String agency() {
        return place.code();
    }

    /** Name of the agency. */
    public Text agencyName() {
        return place.name();
    }

    /** Name of the agency, and of the one for which the report was opened. */
    public Text agencyTitle() {
        Text name = place.name();
        return openedFor == null
                ? name
                : new Text(
                        "%s (phần của %s)".formatted(name.vi(), openedFor.vi()),
                        "%s (the part of %s)".formatted(name.en(), openedFor.en()));
    }

    /**
     * Progress of a duty as filed; its version is 0 while nothing is.
     *
     * @param key row of the duty
     * @param told null while nothing is filed, and when what was accepted is withdrawn
     * @param open what is public of it now; null when nothing is
     */
    public record Duty(
            long key,
            String duty,
            Text dutyTitle,
            int version,
            @Nullable Progress told,
            boolean withdrawn,
            @Nullable String correctionReason,
            int revision,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable Progress open) {}

    /** How much of it is filled in. */
    public Completeness completeness() {
        return new Completeness(
                (int) values.stream()
                        .filter(row -> row.version() > 0 && row.noDataReason() == null)
                        .count(),
                values.size(),
                (int) duties.stream().filter(row -> row.told() != null).count(),
                duties.size());
    }

    /** Some of its rows were accepted, or wait to be accepted anew. */
    boolean wasReviewed() {
        return values.stream().anyMatch(row -> row.acceptedAt() != null || row.revision() > 1)
                || duties.stream().anyMatch(row -> row.acceptedAt() != null || row.correctionReason() != null);
    }

    /** What it left out of a duty can be added: it was accepted, at least in part, and cannot be taken back. */
    public boolean canBeAddedTo() {
        boolean handedOver = state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
        return handedOver && !nothing && (state == ReportState.ACCEPTED || wasReviewed());
    }

    /**
     * A difficulty, and where it climbed.
     *
     * @param report key of its report
     * @param level with whom it lies now
     * @param publishedOn since when it is public; null while it is not
     * @param steps the levels to which it came, lowest first; empty while the report has not come
     * @param isInHand somebody answered it or passed it on
     */
    public record Difficulty(
            long key,
            long report,
            String cause,
            String proposal,
            DifficultyLevel level,
            @Nullable LocalDate publishedOn,
            List<Step> steps,
            boolean isInHand,
            int version) {

        /** Global id. */
        public String id() {
            return StaffId.of("StaffDifficulty", key);
        }

        /** When it came to whom it lies with now; null while the report has not come. */
        public @Nullable OffsetDateTime since() {
            return steps.isEmpty() ? null : steps.getLast().since();
        }

        /** It was answered where it lies now. */
        public boolean answered() {
            return !steps.isEmpty() && steps.getLast().answer() != null;
        }

        /** What the People's Committee answered. */
        public @Nullable String answer() {
            return ofCommittee().map(Step::answer).orElse(null);
        }

        /** When it did. */
        public @Nullable LocalDate answeredOn() {
            return ofCommittee().map(Step::answeredOn).orElse(null);
        }

        private Optional<Step> ofCommittee() {
            return steps.stream()
                    .filter(step -> step.level() == DifficultyLevel.PEOPLES_COMMITTEE)
                    .findFirst();
        }
    }

    /**
     * A level to which a difficulty came.
     *
     * @param owner who answers there
     * @param days from the day on which it came until it was answered or passed on, or until today
     * @param reason why it was passed on to this level
     * @param act the document of an authority, with its files
     */
    public record Step(
            DifficultyLevel level,
            Text owner,
            OffsetDateTime since,
            int days,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String act,
            List<StoredFile> files) {}

    /**
     * Until when a returned report shall come again.
     *
     * @param before it shall come before this day; null when it is not returned, and when it has no day of its own and the deadline is past
     * @param daysLeft days on which it can still come until then; 0 without a day
     * @param daysOver days after it; 0 without a day
     */
    record Again(@Nullable LocalDate before, int daysLeft, int daysOver) {

        /** Of a report that is returned, or not, on a day. */
        static Again of(ReportState state, @Nullable LocalDate own, LocalDate deadline, LocalDate day) {
            LocalDate before = own == null && deadline.isAfter(day) ? deadline : own;
            if (state != ReportState.RETURNED || before == null) {
                return new Again(null, 0, 0);
            }
            int days = (int) ChronoUnit.DAYS.between(day, before);
            return new Again(before, Math.max(0, days), Math.max(0, 1 - days));
        }
    }

    /** Before which day it shall come again, while it is returned. */
    public @Nullable LocalDate againBefore() {
        return again.before;
    }

    /** Days on which it can still come again in time. */
    public int againDaysLeft() {
        return again.daysLeft;
    }

    /** Days since it should have come again. */
    public int againDaysOver() {
        return again.daysOver;
    }

    /** A difficulty that was taken out and can be brought back. */
    record Removed(long key, String cause, String proposal, OffsetDateTime removedAt) {

        /** Global id. */
        public String id() {
            return StaffId.of("RemovedDifficulty", key);
        }
    }

    /** A comment pinned to a field, or to the whole. */
    record Comment(@Nullable String field, String text, OffsetDateTime at) {}
}
