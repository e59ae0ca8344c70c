package greenplan.backend.plan;

import static greenplan.db.published.Tables.AGENCY;
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
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.graph.GraphLimits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Counts what stands behind the lists, at the start and every ten minutes in which somebody asks. They are bounds, not answers: what
 * was loaded since makes an operation look a little smaller than it is.
 */
@Component
class PublishedListSizes implements GraphLimits.ListSizes {

    private static final Logger log = LoggerFactory.getLogger(PublishedListSizes.class);
    private static final long FRESH = Duration.ofMinutes(10).toNanos();

    private static final List<Field<Integer>> LISTS = List.of(
            all("Query.plans", PLAN),
            all("Query.agencies", AGENCY),
            all("Query.indicators", INDICATOR),
            all("Query.provinces", PROVINCE),
            most("Plan.targets", TARGET, TARGET.PLAN_ID),
            most("Plan.duties", DUTY, DUTY.PLAN_ID),
            most("Plan.notes", NOTE, NOTE.PLAN_ID),
            most("Plan.clauses", CLAUSE, CLAUSE.PLAN_ID),
            most("Plan.objectives", OBJECTIVE, OBJECTIVE.PLAN_ID),
            most("Province.plans", PLAN, PLAN.PROVINCE_ID),
            most("Indicator.targets", TARGET, TARGET.INDICATOR_ID),
            most("Indicator.observations", OBSERVATION, OBSERVATION.INDICATOR_ID),
            most("Agency.classes", CLASS_MEMBER, CLASS_MEMBER.MEMBER_ID),
            duties("Agency.duties"));

    private final DSLContext db;
    private final AtomicLong counted = new AtomicLong();
    private volatile Map<String, Integer> sizes = Map.of();

    PublishedListSizes(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    @Override
    public int most(String list, int otherwise) {
        long last = counted.get();
        long now = System.nanoTime();
        if (last != 0 && now - last > FRESH && counted.compareAndSet(last, now)) {
            Thread.startVirtualThread(this::countAll);
        }
        return sizes.getOrDefault(list, otherwise);
    }

    void countAll() {
        try {
            var row = db.select(LISTS).fetchSingle();
            sizes = Stream.of(row.fields())
                    .collect(Collectors.toUnmodifiableMap(
                            Field::getName, list -> Math.max(1, row.get(list, int.class))));
            counted.set(System.nanoTime());
        } catch (DataAccessException | org.jooq.exception.DataAccessException later) {
            log.warn(
                    "What stands behind the lists could not be counted; page sizes count meanwhile: {}",
                    later.getMessage());
        }
    }

    private static Field<Integer> all(String list, Table<?> things) {
        return field(selectCount().from(things)).as(list);
    }

    private static Field<Integer> most(String list, Table<?> things, Field<?> parent) {
        Field<Integer> number = count().as("number");
        return field(select(max(number)).from(select(number).from(things).groupBy(parent)))
                .as(list);
    }

    /** An agency may bear one duty in more than one way. */
    private static Field<Integer> duties(String list) {
        Field<Integer> number = countDistinct(DUTY_BEARER.DUTY_ID).as("number");
        return field(select(max(number)).from(select(number).from(DUTY_BEARER).groupBy(DUTY_BEARER.AGENCY_ID)))
                .as(list);
    }
}
