package greenplan.backend.target;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.database.Derived;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.indicator.Observation;
import greenplan.backend.indicator.PublishedObservations;
import greenplan.backend.plan.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * What is counted over whole plans, once for a day and what is published: by the portal itself soon after a change and after midnight, else for
 * the first who reads. Another day than today is counted for whoever asks.
 */
@Service
class CoverageKeeping implements Derived {

    private static final Logger log = LoggerFactory.getLogger("greenplan.coverage");

    private final PublishedCoverage published;
    private final PlanCoverage coverage;
    private final PublishedEvidence evidence;
    private final PublishedObservations observations;
    private final CoverageRepository repository;
    private final Clock clock;

    /** Of many readers who come after midnight one counts, and the others read what it kept. */
    private final ReentrantLock counting = new ReentrantLock();

    CoverageKeeping(
            PublishedCoverage published,
            PlanCoverage coverage,
            PublishedEvidence evidence,
            PublishedObservations observations,
            CoverageRepository repository,
            Clock clock) {
        this.published = published;
        this.coverage = coverage;
        this.evidence = evidence;
        this.observations = observations;
        this.repository = repository;
        this.clock = clock;
    }

    /** The counts of plans as they read on a day. */
    Map<Long, Coverage> ofPlans(Set<Long> plans, LocalDate asOf) {
        var today = LocalDate.now(clock);
        return asOf.equals(today)
                ? kept(plans, today).entrySet().stream()
                        .collect(
                                toMap(Map.Entry::getKey, plan -> plan.getValue().coverage()))
                : coverage.ofPlans(plans, asOf, today);
    }

    /** The counts of a plan as it reads on its day, read once for all that a document tells from them. */
    CompletableFuture<Coverage> of(Plan plan, DataFetchingEnvironment field) {
        return Batch.shared(field, "counts on " + plan.asOf(), plan.key(), plans -> ofPlans(plans, plan.asOf()));
    }

    /** The newest values of plans, {@link KeptCoverage#MOST_LATEST} at most. */
    Map<Long, List<Observation>> latest(Set<Long> plans, int first) {
        var keys = new HashMap<Long, List<Long>>();
        latest(plans)
                .forEach((plan, all) -> keys.put(plan, all.stream().limit(first).toList()));
        var values = observations.withRivals(
                keys.values().stream().flatMap(List::stream).collect(toSet()));
        var latest = new HashMap<Long, List<Observation>>();
        keys.forEach((plan, own) -> latest.put(
                plan, own.stream().map(values::get).filter(Objects::nonNull).toList()));
        return latest;
    }

    private Map<Long, List<Long>> latest(Set<Long> plans) {
        var today = LocalDate.now(clock);
        var latest = published.latest(plans, today);
        return latest.size() == plans.size()
                ? latest
                : kept(plans, today).entrySet().stream()
                        .collect(
                                toMap(Map.Entry::getKey, plan -> plan.getValue().latest()));
    }

    /** Counts what does not hold today, one plan after another. */
    void renew() {
        var today = LocalDate.now(clock);
        repository.toCount(today).forEach(plan -> kept(Set.of(plan), today));
    }

    @Override
    public List<String> otherwise() {
        var differing = new ArrayList<String>();
        repository.counted().forEach((day, keys) -> {
            var plans = Set.copyOf(keys);
            var before = published.ofPlans(plans, day);
            var counted = count(plans, day);
            // What somebody changed meanwhile is outdated or counted anew.
            published.ofPlans(plans, day).forEach((plan, kept) -> {
                if (kept.equals(before.get(plan)) && !kept.equals(counted.get(plan))) {
                    differing.add("plan_coverage " + plan);
                }
            });
        });
        return differing;
    }

    private Map<Long, KeptCoverage> kept(Set<Long> plans, LocalDate today) {
        var kept = published.ofPlans(plans, today);
        if (kept.size() == plans.size()) {
            return kept;
        }
        counting.lock();
        try {
            var all = new HashMap<>(published.ofPlans(plans, today));
            var others = new HashSet<>(plans);
            others.removeAll(all.keySet());
            if (!others.isEmpty()) {
                var before = repository.before(others);
                var counted = count(others, today);
                keep(counted, today, before);
                all.putAll(counted);
            }
            return all;
        } finally {
            counting.unlock();
        }
    }

    private Map<Long, KeptCoverage> count(Set<Long> plans, LocalDate day) {
        var latest = evidence.latestOfPlans(plans, Page.of(KeptCoverage.MOST_LATEST, null));
        var counted = new HashMap<Long, KeptCoverage>();
        coverage.ofPlans(plans, day, day)
                .forEach((plan, counts) -> counted.put(plan, new KeptCoverage(counts, keys(latest.get(plan)))));
        return counted;
    }

    private static List<Long> keys(@Nullable Connection<Observation> newest) {
        return newest == null
                ? List.of()
                : newest.nodes().stream().map(Observation::key).toList();
    }

    /** Whoever reads gets an answer though it cannot be kept. */
    private void keep(Map<Long, KeptCoverage> counted, LocalDate day, Map<Long, CoverageRepository.Before> before) {
        try {
            before.forEach((plan, was) -> {
                var counts = counted.get(plan);
                if (counts != null) {
                    repository.keep(plan, day, counts, was);
                }
            });
        } catch (DataAccessException | org.springframework.dao.DataAccessException failure) {
            log.warn(
                    "What plans promise and what is known of it was counted but cannot be kept: {}",
                    failure.getMessage());
        }
    }
}
