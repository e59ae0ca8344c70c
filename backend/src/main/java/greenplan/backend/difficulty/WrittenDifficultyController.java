package greenplan.backend.difficulty;

import greenplan.backend.mutation.Work;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Difficulties as an agency writes them down. */
@Controller
class WrittenDifficultyController {

    private final WrittenDifficulties writing;

    WrittenDifficultyController(WrittenDifficulties writing) {
        this.writing = writing;
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> fileDifficulty(@ContextValue Caller caller, @Argument WrittenDifficulties.Entry input) {
        return writing.file(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> removeDifficulty(@ContextValue Caller caller, @Argument WrittenDifficulties.Removal input) {
        return writing.remove(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> restoreDifficulty(@ContextValue Caller caller, @Argument WrittenDifficulties.Restoring input) {
        return writing.restore(caller, input);
    }
}
