package greenplan.backend.target;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.Batch;
import greenplan.backend.indicator.Observation;
import greenplan.backend.method.TimeLeft;
import greenplan.backend.plan.Plan;
import greenplan.backend.province.PublishedProvinces;
import greenplan.backend.province.Territory;
import greenplan.schema.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How far targets have got, and on what evidence. */
@Controller
class StatusController {

    private final Judging judging;
    private final CoverageKeeping coverage;
    private final PublishedProvinces provinces;
    private final Clock clock;

    StatusController(Judging judging, CoverageKeeping coverage, PublishedProvinces provinces, Clock clock) {
        this.judging = judging;
        this.coverage = coverage;
        this.provinces = provinces;
        this.clock = clock;
    }

    /** Where the values are asked for, too, both come by one statement; else no more is read than the verdict needs. */
    @SchemaMapping
    CompletableFuture<ShownStatus> status(Target target, DataFetchingEnvironment field) {
        if (Asked.beside(field).has("observations")) {
            return judged(target, field).thenApply(Judging.Judged::shown);
        }
        boolean indicative = Asked.of(field).has("indicative");
        String name = indicative ? "targets judged with what followed" : "targets judged alone";
        return Batch.shared(field, name, target, targets -> judging.statuses(targets, indicative));
    }

    @SchemaMapping
    @Nullable
    Integer daysLeft(Target target) {
        var left = left(target);
        return left == null ? null : left.days();
    }

    @SchemaMapping
    @Nullable
    String timeLeft(Target target, @Argument Language language) {
        var left = left(target);
        return left == null ? null : left.sentence().in(language);
    }

    @SchemaMapping
    String timeLeft(NextDue due, @Argument Language language) {
        return TimeLeft.of(due.year(), LocalDate.now(clock)).sentence().in(language);
    }

    private @Nullable TimeLeft left(Target target) {
        var due = target.promise().dueYear();
        return due == null ? null : TimeLeft.of(due, LocalDate.now(clock));
    }

    @SchemaMapping
    CompletableFuture<List<Exhibit>> observations(
            Target target, @Argument boolean replaced, DataFetchingEnvironment field) {
        return values(target, field)
                .thenApply(values -> values.stream()
                        .filter(exhibit -> replaced || exhibit.observation().current())
                        .toList());
    }

    /** Judged only where the verdict is asked for, or what it makes of them. */
    private CompletableFuture<List<Exhibit>> values(Target target, DataFetchingEnvironment field) {
        return Asked.of(field).has("use") || Asked.beside(field).has("status")
                ? judged(target, field).thenApply(Judging.Judged::evidence)
                : Batch.shared(field, "targets with all their values", target, judging::values);
    }

    /** Once for status and values of a target. */
    private CompletableFuture<Judging.Judged> judged(Target target, DataFetchingEnvironment field) {
        return Batch.shared(field, "targets judged with all their values", target, judging::withReplaced);
    }

    @BatchMapping
    Map<Target, Territory> territory(List<Target> targets) {
        return Batch.one(targets, target -> target.area().key(), provinces::territoriesByKeys);
    }

    @SchemaMapping
    CompletableFuture<Coverage> coverage(Plan plan, DataFetchingEnvironment field) {
        return coverage.of(plan, field);
    }

    @SchemaMapping
    CompletableFuture<List<Coverage.DutyCount>> dutyStandings(Plan plan, DataFetchingEnvironment field) {
        return coverage.of(plan, field).thenApply(Coverage::dutyStandings);
    }

    @SchemaMapping
    CompletableFuture<List<Observation>> latestObservations(
            Plan plan, @Argument int first, DataFetchingEnvironment field) {
        if (first < 1 || first > KeptCoverage.MOST_LATEST) {
            throw new BadArgumentException("first", first, "a whole number from 1 to " + KeptCoverage.MOST_LATEST);
        }
        return Batch.list(field, plan.key(), first, plans -> coverage.latest(plans, first));
    }
}
