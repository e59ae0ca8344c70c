package greenplan.backend.duty;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.agency.Agency;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.note.Note;
import greenplan.backend.note.PublishedNotes;
import greenplan.backend.plan.Clause;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedClauses;
import greenplan.backend.plan.PublishedPlans;
import greenplan.db.base.enums.Audience;
import greenplan.db.base.enums.DutyStanding;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The duties of a plan, and the fields of a duty. */
@Controller
class DutyController {

    private final PublishedDuties duties;
    private final PublishedShares shares;
    private final PublishedBearers bearers;
    private final PublishedPlans plans;
    private final PublishedClauses clauses;
    private final PublishedNotes notes;
    private final PublishedStandings standings;

    DutyController(
            PublishedDuties duties,
            PublishedShares shares,
            PublishedBearers bearers,
            PublishedPlans plans,
            PublishedClauses clauses,
            PublishedNotes notes,
            PublishedStandings standings) {
        this.duties = duties;
        this.shares = shares;
        this.bearers = bearers;
        this.standings = standings;
        this.plans = plans;
        this.clauses = clauses;
        this.notes = notes;
    }

    @SchemaMapping(typeName = "Plan", field = "duties")
    CompletableFuture<Connection<Duty>> ofPlan(
            Plan plan,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String bearer,
            @Argument @Nullable Modality modality,
            @Argument @Nullable String part,
            @Argument @Nullable Audience audience,
            @Argument @Nullable DutyStanding standing,
            @Argument @Nullable String topic,
            @Argument @Nullable String trade,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        var asked = Asked.ofPage(field);
        var filter = new PublishedDutyFilter(bearer, modality, part, audience, standing, topic, trade);
        return Batch.page(
                field,
                plan.key(),
                page,
                filter + " " + plan.asOf(),
                asked,
                keys -> duties.ofPlans(keys, filter, page, plan.asOf(), asked));
    }

    @SchemaMapping(typeName = "Agency", field = "duties")
    CompletableFuture<Connection<Duty>> ofAgency(
            Agency agency,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Modality modality,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        var day = agency.asOf();
        // Those of whom the same is asked come together, wherever in the document that stands.
        var with = PublishedDutyFields.parts(Asked.ofPage(field));
        return Batch.page(
                field,
                new Share(agency.key(), modality),
                page,
                day + " " + with,
                asked -> shares.pages(asked, page, day, with));
    }

    @BatchMapping
    Map<Duty, Plan> plan(List<Duty> them) {
        return Batch.one(them, Duty::planKey, plans::byKeys);
    }

    @BatchMapping
    Map<Duty, Clause> clause(List<Duty> them) {
        return Batch.one(them, Duty::clauseKey, clauses::byKeys);
    }

    @BatchMapping
    Map<Duty, Clause> group(List<Duty> them) {
        return Batch.one(them, Duty::groupKey, clauses::byKeys);
    }

    @SchemaMapping
    CompletableFuture<List<Bearer>> bearers(Duty duty, DataFetchingEnvironment field) {
        var asked = Asked.of(field);
        var day = duty.asOf();
        boolean now = asked.has("now") || asked.has("nobody");
        return Batch.list(field, duty.key(), now + " " + day, keys -> bearers.ofDuties(keys, day, now));
    }

    @BatchMapping
    Map<Duty, DutyStanding> standing(List<Duty> them) {
        return Batch.one(them, Duty::key, standings::ofDuties);
    }

    @BatchMapping
    Map<Duty, List<Note>> notes(List<Duty> them) {
        return Batch.many(them, Duty::key, this::notesOf);
    }

    @BatchMapping(typeName = "Note", field = "duties")
    Map<Note, List<Duty>> ofNotes(List<Note> them) {
        return Batch.many(them, Note::key, duties::ofNotes);
    }

    private Map<Long, List<Note>> notesOf(Set<Long> keys, LocalDate day) {
        Map<Long, List<Long>> touching = duties.noteKeys(keys);
        var found =
                notes.byKeys(touching.values().stream().flatMap(List::stream).collect(toSet()), day);
        return touching.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        duty -> duty.getValue().stream().map(found::get).toList()));
    }
}
