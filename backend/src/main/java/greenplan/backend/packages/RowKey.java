package greenplan.backend.packages;

import static greenplan.db.base.Tables.*;

import greenplan.backend.planfile.PackageFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What makes a row the same row in another edition of a package.
 *
 * @param file the file that it stands in
 * @param life what becomes of a row that a newer edition leaves out
 * @param fields the columns that name it; the first is the narrowest group that the edition says everything about
 */
record RowKey(Table<?> table, PackageFile file, Life life, List<Field<?>> fields) {

    /** What becomes of a row that a newer edition leaves out. */
    enum Life {
        /** Other packages may need it, so it stays. */
        SHARED,
        /** Nothing points to it, so it goes at once and makes room for others. */
        LEAF,
        /** Others may point to it, so it goes last, if at all. */
        PARENT,
        /** Everybody read it, so it is replaced, and neither changed nor deleted. */
        KEPT
    }

    private static final Map<Table<?>, RowKey> ALL = List.of(
                    key(PROVINCE, PackageFile.PLAN, Life.SHARED, PROVINCE.CODE),
                    key(
                            PROVINCE_OFFICIAL_CODE,
                            PackageFile.PLAN,
                            Life.LEAF,
                            PROVINCE_OFFICIAL_CODE.PROVINCE_ID,
                            PROVINCE_OFFICIAL_CODE.CODE,
                            PROVINCE_OFFICIAL_CODE.VALID),
                    key(TERRITORY, PackageFile.PLAN, Life.SHARED, TERRITORY.CODE),
                    key(PROVINCE_REORGANISATION, PackageFile.PLAN, Life.SHARED, PROVINCE_REORGANISATION.CODE),
                    key(
                            PROVINCE_SUCCESSION,
                            PackageFile.PLAN,
                            Life.LEAF,
                            PROVINCE_SUCCESSION.REORGANISATION_ID,
                            PROVINCE_SUCCESSION.PREDECESSOR_ID,
                            PROVINCE_SUCCESSION.SUCCESSOR_ID),
                    key(PLAN, PackageFile.PLAN, Life.SHARED, PLAN.CODE),
                    key(CLAUSE, PackageFile.OUTLINE, Life.PARENT, CLAUSE.PLAN_ID, CLAUSE.PATH),
                    key(LEGAL_BASIS, PackageFile.PLAN, Life.LEAF, LEGAL_BASIS.CLAUSE_ID, LEGAL_BASIS.POSITION),
                    key(RECIPIENT, PackageFile.PLAN, Life.LEAF, RECIPIENT.CLAUSE_ID, RECIPIENT.POSITION),
                    key(PHASE, PackageFile.PLAN, Life.LEAF, PHASE.CLAUSE_ID),
                    key(OBJECTIVE, PackageFile.OBJECTIVES, Life.PARENT, OBJECTIVE.PLAN_ID, OBJECTIVE.CODE),
                    key(AGENCY, PackageFile.AGENCIES, Life.SHARED, AGENCY.PROVINCE_ID, AGENCY.CODE),
                    key(AGENCY_NAME, PackageFile.AGENCIES, Life.LEAF, AGENCY_NAME.AGENCY_ID, AGENCY_NAME.VALID),
                    key(
                            CLASS_MEMBER,
                            PackageFile.AGENCIES,
                            Life.LEAF,
                            CLASS_MEMBER.CLASS_ID,
                            CLASS_MEMBER.MEMBER_ID,
                            CLASS_MEMBER.VALID),
                    key(AGENCY_REORGANISATION, PackageFile.AGENCIES, Life.SHARED, AGENCY_REORGANISATION.CODE),
                    key(
                            AGENCY_SUCCESSION,
                            PackageFile.AGENCIES,
                            Life.LEAF,
                            AGENCY_SUCCESSION.REORGANISATION_ID,
                            AGENCY_SUCCESSION.PREDECESSOR_ID,
                            AGENCY_SUCCESSION.SUCCESSOR_ID),
                    key(DUTY, PackageFile.DUTIES, Life.PARENT, DUTY.PLAN_ID, DUTY.CODE),
                    key(
                            DUTY_BEARER,
                            PackageFile.DUTIES,
                            Life.LEAF,
                            DUTY_BEARER.DUTY_ID,
                            DUTY_BEARER.AGENCY_ID,
                            DUTY_BEARER.MODALITY,
                            DUTY_BEARER.VALID),
                    key(
                            DUTY_PASSAGE,
                            PackageFile.DUTIES,
                            Life.LEAF,
                            DUTY_PASSAGE.DUTY_ID,
                            DUTY_PASSAGE.REORGANISATION_ID,
                            DUTY_PASSAGE.MODALITY,
                            DUTY_PASSAGE.PREDECESSOR_ID,
                            DUTY_PASSAGE.SUCCESSOR_ID),
                    key(REPORTING_DUTY, PackageFile.PLAN, Life.LEAF, REPORTING_DUTY.PLAN_ID, REPORTING_DUTY.AGENCY_ID),
                    key(DEMANDED_REPORT, PackageFile.PLAN, Life.LEAF, DEMANDED_REPORT.CLAUSE_ID, DEMANDED_REPORT.KIND),
                    key(INDICATOR, PackageFile.INDICATORS, Life.SHARED, INDICATOR.CODE),
                    key(
                            INDICATOR_RELATION,
                            PackageFile.INDICATORS,
                            Life.LEAF,
                            INDICATOR_RELATION.INDICATOR_ID,
                            INDICATOR_RELATION.RELATED_ID),
                    key(SOURCE, PackageFile.OBSERVATIONS, Life.SHARED, SOURCE.CODE),
                    key(
                            OBSERVATION,
                            PackageFile.OBSERVATIONS,
                            Life.KEPT,
                            OBSERVATION.TERRITORY_ID,
                            OBSERVATION.INDICATOR_ID,
                            OBSERVATION.SOURCE_ID,
                            OBSERVATION.AS_OF,
                            OBSERVATION.KIND,
                            OBSERVATION.CLASS_VI),
                    key(TARGET, PackageFile.TARGETS, Life.PARENT, TARGET.PLAN_ID, TARGET.CODE),
                    key(
                            RESPONSIBILITY,
                            PackageFile.TARGETS,
                            Life.PARENT,
                            RESPONSIBILITY.TARGET_ID,
                            RESPONSIBILITY.AGENCY_ID,
                            RESPONSIBILITY.MODALITY,
                            RESPONSIBILITY.BASIS),
                    key(
                            TARGET_PASSAGE,
                            PackageFile.TARGETS,
                            Life.LEAF,
                            TARGET_PASSAGE.RESPONSIBILITY_ID,
                            TARGET_PASSAGE.REORGANISATION_ID),
                    key(
                            TARGET_COMPARISON,
                            PackageFile.COMPARISONS,
                            Life.LEAF,
                            TARGET_COMPARISON.TARGET_ID,
                            TARGET_COMPARISON.OTHER_PLAN,
                            TARGET_COMPARISON.OTHER_TARGET),
                    key(NOTE, PackageFile.NOTES, Life.PARENT, NOTE.PLAN_ID, NOTE.CODE),
                    key(NOTE_TARGET, PackageFile.NOTES, Life.LEAF, NOTE_TARGET.NOTE_ID, NOTE_TARGET.TARGET_ID),
                    key(NOTE_DUTY, PackageFile.NOTES, Life.LEAF, NOTE_DUTY.NOTE_ID, NOTE_DUTY.DUTY_ID),
                    key(
                            SIGNPOST,
                            PackageFile.SIGNPOSTS,
                            Life.LEAF,
                            SIGNPOST.PLAN_ID,
                            SIGNPOST.TARGET_ID,
                            SIGNPOST.CLAUSE_ID))
            .stream()
            .collect(Collectors.toMap(RowKey::table, Function.identity()));

    private static RowKey key(Table<?> table, PackageFile file, Life life, Field<?>... fields) {
        return new RowKey(table, file, life, List.of(fields));
    }

    static RowKey of(Table<?> table) {
        return Objects.requireNonNull(ALL.get(table), () -> "Packages have no rows of " + table);
    }

    /** The values that name a row. */
    List<Object> of(Record row) {
        return Arrays.asList(fields.stream().map(row::get).toArray());
    }

    /** Ids of all rows of the groups of these rows, by what names them. */
    <R extends Record> Map<List<Object>, Long> ids(DSLContext database, List<R> rows) {
        var ids = new HashMap<List<Object>, Long>();
        if (!rows.isEmpty()) {
            database.selectFrom(table).where(group(rows)).forEach(row -> ids.put(of(row), row.get("id", Long.class)));
        }
        return ids;
    }

    /** All rows of the groups that these rows belong to. */
    @SuppressWarnings("unchecked")
    Condition group(List<? extends Record> rows) {
        var group = (Field<Object>) fields.getFirst();
        var values = new HashSet<Object>();
        rows.forEach(row -> values.add(row.get(group)));
        return life == Life.KEPT ? group.in(values).and(FigureEditionRepository.CURRENT) : group.in(values);
    }
}
