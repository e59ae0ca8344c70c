package greenplan.backend.plan;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.matches;
import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.backend.province.PublishedProvinces.province;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.year;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.backend.graph.YearSpan;
import greenplan.backend.province.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFromStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Plans as everybody may read them. */
@Component
public class PublishedPlans {

    /** The year a plan begins; the year of its act where it prints none. */
    private static final Field<Integer> BEGINS = coalesce(PLAN.PERIOD_FROM, year(PLAN.ACT_DATE));

    /** What {@link #plan} always reads. */
    public static final List<Field<?>> OWN = List.of(
            PLAN.ID,
            PLAN.TERRITORY_ID,
            PLAN.CODE,
            PLAN.PERIOD_FROM,
            PLAN.PERIOD_TO,
            PLAN.VISION_YEAR,
            PLAN.FOCAL_AGENCY,
            PLAN.TRANSLATOR_VI,
            PLAN.TRANSLATOR_EN);

    /** Its province, which {@link #plan} reads where it is asked for. */
    public static final List<Field<?>> ITS_PROVINCE = List.of(PROVINCE.fields());

    /** What it is called, which {@link #plan} reads where it is asked for. */
    public static final List<Field<?>> TITLE = List.of(PLAN.TITLE_VI, PLAN.TITLE_EN);

    /** Its act, which {@link #plan} reads where it is asked for. */
    public static final List<Field<?>> ACT = List.of(
            PLAN.ACT_KIND, PLAN.ACT_NUMBER, PLAN.ACT_DATE, PLAN.ACT_ISSUER, PLAN.ACT_SIGNATORY, PLAN.ACT_CAPACITY);

    private static final List<Field<?>> COLUMNS = Stream.of(
                    List.<Field<?>>of(PLAN.PROVINCE_ID), OWN, ITS_PROVINCE, TITLE, ACT)
            .flatMap(List::stream)
            .toList();

    private static final Given<String> CODE = new Given<>("code", SQLDataType.VARCHAR);

    private final DSLContext db;
    private final Statements statements;

    PublishedPlans(@Qualifier("published") DSLContext db, Statements statements) {
        this.db = db;
        this.statements = statements;
    }

    /** A page of plans, by province and period. */
    Connection<Plan> page(Page page, @Nullable String province, boolean includeSample, LocalDate asOf) {
        var places = Siblings.number(
                Siblings.NOBODY,
                PLAN.ID,
                PLAN.join(PROVINCE).on(PROVINCE.ID.eq(PLAN.PROVINCE_ID)),
                matches(PROVINCE.CODE, province).and(includeSample ? noCondition() : PROVINCE.SAMPLE.isFalse()),
                vietnamese(PROVINCE.NAME_VI),
                BEGINS,
                PLAN.ID);
        return Siblings.page(plans(db.select(COLUMNS)), PLAN.ID, places, page, row -> plan(row, asOf));
    }

    /** The plan with a code, as it is read on a day. */
    public Optional<Plan> byCode(String code, LocalDate asOf) {
        return statements
                .of(() -> plans(select(COLUMNS)).where(PLAN.CODE.eq(CODE)))
                .with(CODE.is(code))
                .fetchOptional(row -> plan(row, asOf));
    }

    /** Plans by the keys of their rows, as they are read on a day. */
    public Map<Long, Plan> byKeys(Set<Long> keys, LocalDate asOf) {
        return statements
                .of(() -> plans(select(COLUMNS)).where(among(PLAN.ID)))
                .with(keys(keys))
                .fetchMap(PLAN.ID, row -> plan(row, asOf));
    }

    /** Plans of provinces, oldest first. */
    Map<Long, List<Plan>> ofProvinces(Set<Long> provinces, LocalDate asOf) {
        return statements
                .of(() -> plans(select(COLUMNS))
                        .where(among(PLAN.PROVINCE_ID, PROVINCE.ID))
                        .orderBy(BEGINS, PLAN.ID))
                .with(keys(provinces))
                .fetchGroups(PLAN.PROVINCE_ID, row -> plan(row, asOf));
    }

    private static SelectOnConditionStep<Record> plans(SelectFromStep<Record> columns) {
        return columns.from(PLAN).join(PROVINCE).on(PROVINCE.ID.eq(PLAN.PROVINCE_ID));
    }

    /** Reads {@link #OWN}, and what else the row has of it. */
    public static Plan plan(Row row, LocalDate asOf) {
        return new Plan(
                row.get(PLAN.ID),
                row.has(PROVINCE.CODE) ? province(row) : null,
                row.get(PLAN.TERRITORY_ID),
                row.get(PLAN.CODE),
                row.has(PLAN.TITLE_VI) ? new Text(row.get(PLAN.TITLE_VI), row.get(PLAN.TITLE_EN)) : null,
                YearSpan.of(row.get(PLAN.PERIOD_FROM), row.get(PLAN.PERIOD_TO)),
                row.get(PLAN.VISION_YEAR),
                row.has(PLAN.ACT_KIND) ? act(row) : null,
                row.get(PLAN.FOCAL_AGENCY),
                Text.of(row.get(PLAN.TRANSLATOR_VI), row.get(PLAN.TRANSLATOR_EN)),
                asOf);
    }

    private static Act act(Row row) {
        return new Act(
                row.get(PLAN.ACT_KIND),
                row.get(PLAN.ACT_NUMBER),
                row.get(PLAN.ACT_DATE),
                row.get(PLAN.ACT_ISSUER),
                row.get(PLAN.ACT_SIGNATORY),
                row.get(PLAN.ACT_CAPACITY));
    }
}
