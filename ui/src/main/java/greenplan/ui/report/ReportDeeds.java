package greenplan.ui.report;

import greenplan.ui.progress.FiledProgress;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Payload;
import java.util.HashMap;
import java.util.Map;

/**
 * What can be done to a report and its rows, each by its mutation; inputs are as the contract takes them.
 *
 * @param version of the report, as it was read
 * @param tell sends a mutation
 */
record ReportDeeds(String report, int version, Tell tell) implements ValueRow.Filing {

    /** Changes something by a document of this room; throws when the portal cannot be reached or the caller may not. */
    interface Tell {

        <T extends Payload> T tell(String document, Class<T> answer, Map<String, ?> variables);
    }

    @Override
    public Filed file(Map<String, ?> input) {
        return tell.tell("FileValue", Filed.class, input(input));
    }

    @Override
    public Filed empty(Map<String, ?> input) {
        return tell.tell("EmptyValue", Filed.class, input(input));
    }

    @Override
    public FiledFiles attach(Map<String, ?> input) {
        return tell.tell("AttachFile", FiledFiles.class, input(input));
    }

    @Override
    public FiledFiles remove(Map<String, ?> input) {
        return tell.tell("RemoveFile", FiledFiles.class, input(input));
    }

    FiledTogether fileTogether(Map<String, ?> input) {
        return tell.tell("FileValues", FiledTogether.class, input(input));
    }

    Filed correctValue(Map<String, ?> input) {
        return tell.tell("CorrectValue", Filed.class, input(input));
    }

    FiledProgress fileProgress(Map<String, ?> input) {
        return tell.tell("FileProgress", FiledProgress.class, input(input));
    }

    FiledProgress emptyProgress(Map<String, ?> input) {
        return tell.tell("EmptyProgress", FiledProgress.class, input(input));
    }

    FiledProgress correctProgress(Map<String, ?> input) {
        return tell.tell("CorrectProgress", FiledProgress.class, input(input));
    }

    ChangedReport fileDifficulty(Map<String, ?> input) {
        return tell.tell("FileDifficulty", ChangedReport.class, input(input));
    }

    ChangedReport removeDifficulty(Map<String, ?> input) {
        return tell.tell("RemoveDifficulty", ChangedReport.class, input(input));
    }

    ChangedReport restoreDifficulty(Map<String, ?> input) {
        return tell.tell("RestoreDifficulty", ChangedReport.class, input(input));
    }

    Done propose(Map<String, ?> input) {
        return tell.tell("ProposeSubmission", Done.class, input(input));
    }

    Done handBack(Map<String, ?> input) {
        return tell.tell("HandBackProposal", Done.class, input(input));
    }

    Done takeBackNothing(Map<String, ?> input) {
        return tell.tell("TakeBackNothing", Done.class, input(input));
    }

    /** Says who has which row. */
    Done assignRows(Map<String, ?> input) {
        return tell.tell("AssignRows", Done.class, input(with(input, "report", report)));
    }

    ChangedReport act(HandOver.Deed deed) {
        Map<String, ?> plain = Map.of("report", report, "expectedVersion", version);
        return switch (deed) {
            case DECLARE_NOTHING -> declare(with(plain, "nothing", true));
            case TAKE_BACK_NOTHING -> declare(with(plain, "nothing", false));
            case SUBMIT -> submit(plain);
            case SUBMIT_WITH_EMPTY_ROWS -> submit(with(plain, "acceptEmpty", true));
            case WITHDRAW -> tell.tell("WithdrawReport", ChangedReport.class, input(plain));
        };
    }

    private ChangedReport declare(Map<String, ?> input) {
        return tell.tell("DeclareNothingToReport", ChangedReport.class, input(input));
    }

    private ChangedReport submit(Map<String, ?> input) {
        return tell.tell("SubmitReport", ChangedReport.class, input(input));
    }

    private static Map<String, Object> with(Map<String, ?> input, String name, Object value) {
        var all = new HashMap<String, Object>(input);
        all.put(name, value);
        return all;
    }

    private static Map<String, ?> input(Map<String, ?> input) {
        return Map.of("input", input);
    }
}
