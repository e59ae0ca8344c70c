package greenplan.backend.report;

import greenplan.backend.mutation.Problems;

/** What a report must hold before it is submitted. */
final class Filled {

    private Filled() {}

    /**
     * Nothing was filed in any row.
     *
     * @param inWords it says something as a whole, in the parts of its assessment
     */
    static boolean isEmpty(Report report, boolean inWords) {
        return !inWords
                && report.values().stream().allMatch(row -> row.version() == 0)
                && report.duties().stream().allMatch(row -> row.version() == 0)
                && report.difficulties().isEmpty();
    }

    /** Every quantity that is owed has a value or a reason, unless the whole report says that nothing happened. */
    static void check(Report report, boolean inWords, Problems problems) {
        if (report.nothing()) {
            return;
        }
        problems.unless(!isEmpty(report, inWords), null, "report.EMPTY");
        report.values().stream()
                .filter(row -> row.version() == 0)
                .forEach(row -> problems.add("target:" + row.target(), "report.VALUE_NEEDED", row.title()));
        report.duties().stream()
                .filter(row -> row.told() != null && row.told().state() == null && row.acceptedAt() == null)
                .forEach(row -> problems.add("duty:" + row.duty(), "report.STATE_NEEDED_OF", row.dutyTitle()));
    }

    /** Asks about duties of which nothing is told, unless the whole report says that nothing happened. */
    static void ask(Report report, Problems problems) {
        long untold = report.duties().stream().filter(row -> row.version() == 0).count();
        problems.unless(
                report.nothing() || untold == 0,
                null,
                "report.EMPTY_ROWS",
                untold,
                report.duties().size());
    }
}
