package greenplan.backend.responsibility;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Who answers for targets, as staff see it. */
@Repository
class StaffResponsibilityRepository {

    private final DSLContext database;

    StaffResponsibilityRepository(DSLContext database) {
        this.database = database;
    }

    /** Slug of the province of a link. */
    Optional<String> provinceOf(long link) {
        return database.select(RESPONSIBILITY.target().plan().province().CODE)
                .from(RESPONSIBILITY)
                .where(RESPONSIBILITY.ID.eq(link))
                .fetchOptional(RESPONSIBILITY.target().plan().province().CODE);
    }

    Optional<StaffResponsibility> find(long link) {
        return links(RESPONSIBILITY.ID.eq(link)).stream().findFirst();
    }

    /** These links, in the order of the targets. */
    List<StaffResponsibility> these(Collection<Long> keys) {
        return links(among(RESPONSIBILITY.ID, keys));
    }

    /** All links of a plan, in the order of its targets. */
    List<StaffResponsibility> ofPlan(String plan) {
        return links(TARGET.plan().CODE.eq(plan));
    }

    /** Links by key. */
    Map<Long, StaffResponsibility> byKeys(Collection<Long> keys) {
        return links(Sql.among(RESPONSIBILITY.ID, keys)).stream().collect(toMap(StaffResponsibility::key, identity()));
    }

    private List<StaffResponsibility> links(Condition which) {
        return database.select(
                        TARGET.plan().CODE,
                        TARGET.CODE,
                        TARGET.TITLE_VI,
                        TARGET.TITLE_EN,
                        concat(RESPONSIBILITY.agency().province().CODE, inline("/"), RESPONSIBILITY.agency().CODE)
                                .as("agency"),
                        name(AGENCY_NAME.NAME_VI).as("agency_vi"),
                        name(AGENCY_NAME.NAME_EN).as("agency_en"),
                        RESPONSIBILITY.duty().CODE.as("duty"))
                .select(RESPONSIBILITY.fields())
                .from(RESPONSIBILITY)
                .join(TARGET)
                .on(TARGET.ID.eq(RESPONSIBILITY.TARGET_ID))
                .where(which)
                .orderBy(TARGET.PLAN_ID, TARGET.POSITION, RESPONSIBILITY.BASIS, RESPONSIBILITY.ID)
                .fetch(row -> new StaffResponsibility(
                        row.get(RESPONSIBILITY.ID),
                        row.get(TARGET.plan().CODE),
                        row.get(TARGET.CODE),
                        new Text(row.get(TARGET.TITLE_VI), row.get(TARGET.TITLE_EN)),
                        row.get("agency", String.class),
                        new Text(row.get("agency_vi", String.class), row.get("agency_en", String.class)),
                        row.get(RESPONSIBILITY.MODALITY),
                        row.get(RESPONSIBILITY.BASIS),
                        row.get(RESPONSIBILITY.ACT),
                        row.get(RESPONSIBILITY.ACT_DATE),
                        row.get("duty", String.class),
                        row.get(RESPONSIBILITY.VALID).from(),
                        row.get(RESPONSIBILITY.VALID).to(),
                        row.get(RESPONSIBILITY.ENDED_ACT),
                        row.get(RESPONSIBILITY.ENDED_ACT_DATE),
                        row.get(RESPONSIBILITY.ENDED_REASON),
                        row.get(RESPONSIBILITY.REJECTED_ON),
                        row.get(RESPONSIBILITY.REJECTED_REASON),
                        row.get(RESPONSIBILITY.VERSION)));
    }

    /** The newest name of the agency. */
    static Field<String> name(TableField<?, String> language) {
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(RESPONSIBILITY.AGENCY_ID))
                .orderBy(AGENCY_NAME.VALID.desc())
                .limit(1));
    }
}
