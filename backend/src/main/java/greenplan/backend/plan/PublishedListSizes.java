package greenplan.backend.plan;

import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.AGENCY_SUCCESSION;
import static greenplan.db.published.Tables.CLASS_MEMBER;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_BEARER;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.NOTE;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.OBSERVATION;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.SIGNPOST;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_COMPARISON;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.graph.GraphLimits;
import greenplan.db.base.enums.ClauseRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Counts what stands behind the lists, those of a plan for each plan, at the start and every ten minutes in which somebody asks. They are bounds, not
 * answers: what was loaded since makes an operation look a little smaller than it is.
 */
@Component
class PublishedListSizes implements GraphLimits.ListSizes {

    private static final Logger log = LoggerFactory.getLogger(PublishedListSizes.class);
    private static final long FRESH = Duration.ofMinutes(10).toNanos();

    private static final List<Field<Integer>> ANY = List.of(
            all("Query.plans", PLAN),
            all("Query.agencies", AGENCY),
            all("Query.indicators", INDICATOR),
            all("Query.provinces", PROVINCE),
            most("Province.plans", PLAN, PLAN.PROVINCE_ID),
            most("Indicator.targets", TARGET, TARGET.INDICATOR_ID),
            most("Indicator.observations", OBSERVATION, OBSERVATION.INDICATOR_ID),
            most("Agency.classes", CLASS_MEMBER, CLASS_MEMBER.MEMBER_ID),
            duties("Agency.duties"),
            most("Duty.bearers", DUTY_BEARER, DUTY_BEARER.DUTY_ID),
            most("Bearer.now", AGENCY_SUCCESSION, AGENCY_SUCCESSION.PREDECESSOR_ID),
            most(TARGET_COMPARISON, TARGET_COMPARISON.TARGET_ID)
                    .plus(most(TARGET_COMPARISON, TARGET_COMPARISON.OTHER_PLAN, TARGET_COMPARISON.OTHER_TARGET))
                    .as("Target.comparable"));

    private static final List<Field<Integer>> SIGNPOSTS = Stream.of("Target", "Duty", "Action", "Measure")
            .flatMap(type ->
                    Stream.of(longest(type + ".topics", SIGNPOST.TOPICS), longest(type + ".trades", SIGNPOST.TRADES)))
            .toList();

    private static final List<Field<Integer>> OF_PLANS = List.of(
            each("Plan.targets", TARGET, TARGET.PLAN_ID.eq(PLAN.ID)),
            each("Plan.duties", DUTY, DUTY.PLAN_ID.eq(PLAN.ID)),
            each("Plan.notes", NOTE, NOTE.PLAN_ID.eq(PLAN.ID)),
            each("Plan.clauses", CLAUSE, CLAUSE.PLAN_ID.eq(PLAN.ID)),
            each("Plan.actions", CLAUSE, CLAUSE.PLAN_ID.eq(PLAN.ID), CLAUSE.ROLE.eq(inline(ClauseRole.ACTION))),
            each("Plan.measures", CLAUSE, CLAUSE.PLAN_ID.eq(PLAN.ID), CLAUSE.ROLE.eq(inline(ClauseRole.MEASURE))),
            each("Plan.objectives", OBJECTIVE, OBJECTIVE.PLAN_ID.eq(PLAN.ID)));

    /**
     * What was counted.
     *
     * @param most the most for any one parent, by list
     * @param ofPlans how many a plan has, by its code and by list
     */
    private record Counted(Map<String, Integer> most, Map<String, Map<String, Integer>> ofPlans) {}

    private final DSLContext db;
    private final AtomicLong last = new AtomicLong();
    private volatile Counted counted = new Counted(Map.of(), Map.of());

    PublishedListSizes(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    @Override
    public int most(String list, @Nullable String parent, int otherwise) {
        long before = last.get();
        long now = System.nanoTime();
        if (before != 0 && now - before > FRESH && last.compareAndSet(before, now)) {
            Thread.startVirtualThread(this::countAll);
        }
        var sizes = counted;
        Map<String, Integer> own = parent == null ? null : sizes.ofPlans.get(parent);
        Integer size = own == null ? null : own.get(list);
        return size == null ? sizes.most.getOrDefault(list, otherwise) : size;
    }

    void countAll() {
        try {
            var most = new HashMap<>(sizes(db.select(ANY).select(SIGNPOSTS).fetchSingle()));
            var ofPlans = new HashMap<String, Map<String, Integer>>();
            db.select(OF_PLANS).select(PLAN.CODE).from(PLAN).forEach(row -> {
                var own = sizes(row);
                ofPlans.put(row.get(PLAN.CODE), own);
                own.forEach((list, size) -> most.merge(list, size, Math::max));
            });
            counted = new Counted(most, ofPlans);
            last.set(System.nanoTime());
        } catch (DataAccessException | org.jooq.exception.DataAccessException later) {
            log.warn(
                    "What stands behind the lists could not be counted; page sizes count meanwhile: {}",
                    later.getMessage());
        }
    }

    private static Map<String, Integer> sizes(Record row) {
        return Stream.of(row.fields())
                .filter(field -> !field.equals(PLAN.CODE))
                .collect(Collectors.toUnmodifiableMap(Field::getName, list -> Math.max(1, row.get(list, int.class))));
    }

    private static Field<Integer> each(String list, Table<?> things, Condition... of) {
        return field(selectCount().from(things).where(of)).as(list);
    }

    private static Field<Integer> all(String list, Table<?> things) {
        return field(selectCount().from(things)).as(list);
    }

    private static Field<Integer> most(String list, Table<?> things, Field<?> parent) {
        return most(things, parent).as(list);
    }

    private static Field<Integer> most(Table<?> things, Field<?>... parent) {
        Field<Integer> number = count().as("number");
        return field(select(coalesce(max(number), inline(0)))
                .from(select(number).from(things).groupBy(parent)));
    }

    private static Field<Integer> longest(String list, Field<String[]> words) {
        return field(select(coalesce(max(cardinality(words)), inline(0))).from(SIGNPOST))
                .as(list);
    }

    /** An agency may bear one duty in more than one way. */
    private static Field<Integer> duties(String list) {
        Field<Integer> number = countDistinct(DUTY_BEARER.DUTY_ID).as("number");
        return field(select(max(number)).from(select(number).from(DUTY_BEARER).groupBy(DUTY_BEARER.AGENCY_ID)))
                .as(list);
    }
}
