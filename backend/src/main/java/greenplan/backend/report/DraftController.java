package greenplan.backend.report;

import greenplan.backend.mutation.Payload;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Filling in a report, with files of values, and handing it over. */
@Controller
class DraftController {

    private final Drafts drafts;
    private final Attachments attachments;
    private final Submissions submissions;
    private final Desk desk;

    DraftController(Drafts drafts, Attachments attachments, Submissions submissions, Desk desk) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.submissions = submissions;
        this.desk = desk;
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Desk.Filed> fileValue(@ContextValue Caller caller, @Argument DraftInput.Value input) {
        return drafts.value(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Desk.Filed> fileProgress(@ContextValue Caller caller, @Argument DraftInput.Progress input) {
        return drafts.progress(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> declareNothingToReport(@ContextValue Caller caller, @Argument DraftInput.Declaration input) {
        return drafts.nothing(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> attachFile(@ContextValue Caller caller, @Argument Attachments.Attachment input) {
        return attachments.attach(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> removeFile(@ContextValue Caller caller, @Argument Attachments.Removal input) {
        return attachments.remove(caller, input);
    }

    @MutationMapping
    @Needs(Permission.SUBMIT_REPORTS)
    Work<Report> submitReport(@ContextValue Caller caller, @Argument Submissions.Submission input) {
        return submissions.submit(caller, input);
    }

    @MutationMapping
    @Needs(Permission.SUBMIT_REPORTS)
    Work<Report> withdrawReport(@ContextValue Caller caller, @Argument Submissions.Versioned input) {
        return submissions.withdraw(caller, input);
    }

    @MutationMapping
    @Needs(Permission.SUBMIT_REPORTS)
    Work<Report> takeBackNothing(@ContextValue Caller caller, @Argument Submissions.TakingBack input) {
        return submissions.takeBackNothing(caller, input);
    }

    @SchemaMapping(typeName = "ReportValuePayload", field = "report")
    @Nullable
    Report ofValue(Payload<Desk.Filed> payload) {
        return report(payload);
    }

    @SchemaMapping(typeName = "FileProgressPayload", field = "report")
    @Nullable
    Report ofProgress(Payload<Desk.Filed> payload) {
        return report(payload);
    }

    /** Read for those alone who ask for it. */
    private @Nullable Report report(Payload<Desk.Filed> payload) {
        return payload.result() == null ? null : desk.stored(payload.result().report());
    }
}
