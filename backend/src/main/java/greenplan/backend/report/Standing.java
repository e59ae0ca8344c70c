package greenplan.backend.report;

import java.time.OffsetDateTime;

/**
 * Where a report stands, and where it can go from there. Time and actor are arguments; nothing is read or stored here.
 */
public sealed interface Standing {

    /** Whether its agency may change it. */
    default boolean isOpen() {
        return this instanceof Draft || this instanceof Returned;
    }

    /** After a row that was accepted was corrected by somebody: what lay with the focal agency, or was done, waits for it again. */
    default Standing corrected(long by) {
        return switch (this) {
            case Accepted accepted -> accepted.correct(by);
            case Submitted submitted -> new Submitted(by, submitted.filedAt);
            case Returned returned -> returned;
            case Draft draft -> draft;
        };
    }

    /** With its agency, never handed over or taken back. */
    record Draft() implements Standing {

        /** Handed over to the focal agency. */
        public Submitted submit(long by, OffsetDateTime at) {
            return new Submitted(by, at);
        }
    }

    /**
     * With the focal agency.
     *
     * @param by account that handed it over
     * @param filedAt when it came first
     */
    record Submitted(long by, OffsetDateTime filedAt) implements Standing {

        /** Taken back before review, as if it had never come. */
        public Draft withdraw() {
            return new Draft();
        }

        /** Given back with comments; it keeps the time at which it came. */
        public Returned giveBack() {
            return new Returned(by, filedAt);
        }

        /** Four eyes: whoever submitted cannot accept. */
        public boolean mayBeAcceptedBy(long reviewer) {
            return reviewer != by;
        }

        /**
         * Accepted with all its rows.
         *
         * @throws IllegalArgumentException when the reviewer is who submitted
         */
        public Accepted accept(long reviewer, OffsetDateTime at) {
            if (!mayBeAcceptedBy(reviewer)) {
                throw new IllegalArgumentException("The reviewer must not be who submitted, but is: " + reviewer);
            }
            return new Accepted(by, filedAt, at);
        }
    }

    /** With its agency again, which has comments to answer or took back that nothing happened. */
    record Returned(long by, OffsetDateTime filedAt) implements Standing {

        /** Handed over again; it counts from the first time. */
        public Submitted submit(long by) {
            return new Submitted(by, filedAt);
        }
    }

    /** Done; its values are public. */
    record Accepted(long by, OffsetDateTime filedAt, OffsetDateTime at) implements Standing {

        /** With the focal agency again, for the new revision of a row. */
        public Submitted correct(long by) {
            return new Submitted(by, filedAt);
        }

        /** With its agency again, which said that nothing happened and takes it back; it keeps the time at which it came. */
        public Returned reopen() {
            return new Returned(by, filedAt);
        }
    }
}
