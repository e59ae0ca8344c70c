package greenplan.backend.review;

import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Reviewing reports, and correcting what was accepted. */
@Controller
class ReviewController {

    private final Reviews reviews;
    private final ValueCorrections values;
    private final Acceptances acceptances;
    private final ProgressCorrections corrections;

    ReviewController(
            Reviews reviews, ValueCorrections values, Acceptances acceptances, ProgressCorrections corrections) {
        this.reviews = reviews;
        this.values = values;
        this.acceptances = acceptances;
        this.corrections = corrections;
    }

    @MutationMapping
    @Needs(Permission.REVIEW_REPORTS)
    Work<Report> returnReport(@ContextValue Caller caller, @Argument Reviews.Return input) {
        return reviews.giveBack(caller, input);
    }

    @MutationMapping
    @Needs(Permission.REVIEW_REPORTS)
    List<Report> acceptRows(@ContextValue Caller caller, @Argument AcceptanceInput input) {
        return acceptances.accept(caller, input);
    }

    @MutationMapping
    @Needs(Permission.SUBMIT_REPORTS)
    Work<Desk.Filed> correctValue(@ContextValue Caller caller, @Argument ValueCorrections.Correction input) {
        return values.correct(caller, input);
    }

    @MutationMapping
    @Needs(Permission.SUBMIT_REPORTS)
    Work<Desk.Filed> correctProgress(@ContextValue Caller caller, @Argument ProgressCorrections.Correction input) {
        return corrections.correct(caller, input);
    }
}
