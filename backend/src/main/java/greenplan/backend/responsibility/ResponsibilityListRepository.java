package greenplan.backend.responsibility;

import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.Sql;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ResponsibilityBasis;
import greenplan.schema.ResponsibilityStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The links of a plan as a table that is sorted, filtered and paged: three statements, and one for what nobody holds. */
@Repository
class ResponsibilityListRepository {

    private static final Condition BINDS = RESPONSIBILITY.BASIS.ne(ResponsibilityBasis.INFERRED);
    private static final Condition LASTS = DateSpan.isOpen(RESPONSIBILITY.VALID);
    private static final Field<String> AGENCY = StaffResponsibilityRepository.name(AGENCY_NAME.NAME_VI);

    private final DSLContext database;
    private final StaffResponsibilityRepository links;

    ResponsibilityListRepository(DSLContext database, StaffResponsibilityRepository links) {
        this.database = database;
        this.links = links;
    }

    /** A page of the links of a plan that are looked for. */
    Connection<StaffResponsibility> page(String plan, ResponsibilitySearch search, Page page, LocalDate day) {
        Condition which = TARGET.plan()
                .CODE
                .eq(plan)
                .and(Sql.says(search.words(), TARGET.CODE, TARGET.TITLE_VI, AGENCY, RESPONSIBILITY.ACT))
                .and(Sql.matches(RESPONSIBILITY.BASIS, search.basis()))
                .and(standing(search.standing()))
                .and(search.mayJoin() ? JoiningRepository.mayJoin(day) : noCondition());
        var from = database.select(RESPONSIBILITY.ID)
                .from(RESPONSIBILITY)
                .join(TARGET)
                .on(TARGET.ID.eq(RESPONSIBILITY.TARGET_ID))
                .where(which);
        int all = database.fetchCount(from);
        List<Long> keys = from.orderBy(order(search))
                .limit(page.first())
                .offset(page.offset())
                .fetch(RESPONSIBILITY.ID);
        var found = links.byKeys(keys);
        return new Connection<>(
                keys.stream().map(key -> Objects.requireNonNull(found.get(key))).toList(), all, page);
    }

    /** Codes of the targets of a plan for which no agency has to report: what is inferred binds nobody. */
    List<String> unassigned(String plan) {
        return database.select(TARGET.CODE)
                .from(TARGET)
                .where(TARGET.plan().CODE.eq(plan))
                .and(notExists(
                        selectOne().from(RESPONSIBILITY).where(RESPONSIBILITY.TARGET_ID.eq(TARGET.ID), BINDS, LASTS)))
                .orderBy(TARGET.POSITION, TARGET.ID)
                .fetch(TARGET.CODE);
    }

    private static Condition standing(@Nullable ResponsibilityStanding standing) {
        return switch (standing) {
            case null -> noCondition();
            case HOLDS -> BINDS.and(LASTS);
            case UNDECIDED -> not(BINDS).and(RESPONSIBILITY.REJECTED_ON.isNull());
            case ENDED -> BINDS.and(not(LASTS));
            case REJECTED -> RESPONSIBILITY.REJECTED_ON.isNotNull();
        };
    }

    /** Ends in the key. */
    private static List<OrderField<?>> order(ResponsibilitySearch search) {
        Field<?> first = switch (search.by()) {
            case TARGET -> TARGET.POSITION;
            case AGENCY -> Sql.vietnamese(AGENCY);
            case BASIS -> RESPONSIBILITY.BASIS;
            case SINCE -> field("lower({0})", LocalDate.class, RESPONSIBILITY.VALID);
        };
        return List.of(
                Sql.order(first, search.descending()),
                TARGET.POSITION.asc(),
                RESPONSIBILITY.BASIS.asc(),
                RESPONSIBILITY.ID.asc());
    }
}
