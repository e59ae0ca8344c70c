package greenplan.backend.packages;

import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.base.Tables.TERRITORY;

import greenplan.db.base.tables.records.PlanRecord;
import greenplan.db.base.tables.records.ProvinceOfficialCodeRecord;
import greenplan.db.base.tables.records.ProvinceRecord;
import greenplan.db.base.tables.records.TerritoryRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.impl.DSL;

/** Writes a province with its codes and areas, and the plan itself. */
final class PackagedPlanRepository {

    private final Rows rows;
    private final PlanSheet plan;

    PackagedPlanRepository(Rows rows, PlanSheet plan) {
        this.rows = rows;
        this.plan = plan;
    }

    /** Inserts the province when it is new; returns its id. */
    long province() {
        PlanSheet.Province province = plan.province();
        var row = new ProvinceRecord();
        row.setCode(province.code());
        row.setNameVi(province.name().vi());
        row.setNameEn(province.name().en());
        row.setSample(province.sample());
        Map<String, Long> ids = rows.share(PROVINCE, List.of(row), PROVINCE.CODE, DSL.trueCondition());
        long id = Objects.requireNonNull(ids.get(province.code()));
        rows.complete(
                PROVINCE_OFFICIAL_CODE,
                province.officialCodes().stream()
                        .map(code -> {
                            var each = new ProvinceOfficialCodeRecord();
                            each.setProvinceId(id);
                            each.setCode(code.code());
                            each.setValid(Rows.span(code.from(), code.to()));
                            each.setSource(code.source());
                            each.setConfidence(code.confidence());
                            return each;
                        })
                        .toList(),
                PROVINCE_OFFICIAL_CODE.PROVINCE_ID.eq(id));
        return id;
    }

    /** Inserts the areas that are new; returns ids by code. */
    Map<String, Long> territories(long province) {
        return rows.share(
                TERRITORY,
                plan.province().territories().stream()
                        .map(territory -> {
                            var row = new TerritoryRecord();
                            row.setProvinceId(province);
                            row.setCode(territory.code());
                            row.setNameVi(territory.name().vi());
                            row.setNameEn(territory.name().en());
                            row.setValid(Rows.span(territory.from(), territory.to()));
                            Bilingual note = territory.note();
                            row.setNoteVi(note == null ? null : note.vi());
                            row.setNoteEn(note == null ? null : note.en());
                            return row;
                        })
                        .toList(),
                TERRITORY.CODE,
                DSL.trueCondition());
    }

    /** Inserts the plan; returns its id. */
    long plan(long province, Map<String, Long> territories, PlanPackage contents) {
        var row = new PlanRecord();
        row.setProvinceId(province);
        row.setTerritoryId(territories.get(plan.territory()));
        row.setCode(plan.code());
        row.setTitleVi(plan.title().vi());
        row.setTitleEn(plan.title().en());
        Years period = plan.period();
        if (period != null) {
            row.setPeriodFrom(period.from());
            row.setPeriodTo(period.to());
        }
        row.setVisionYear(plan.visionYear());
        PlanSheet.Act act = plan.act();
        if (act != null) {
            row.setActKind(act.kind());
            row.setActNumber(act.number());
            row.setActDate(act.date());
            row.setActIssuer(act.issuer());
            row.setActSignatory(act.signatory());
            row.setActCapacity(act.capacity());
        }
        row.setFocalAgency(plan.focalAgency());
        PlanSheet.Supersession earlier = plan.supersedes();
        row.setSupersedes(earlier == null ? null : earlier.plan());
        row.setSupersedesFrom(earlier == null ? null : earlier.from());
        row.setSourceText(contents.source());
        row.setPackageDigest(contents.folder().digest());
        return Objects.requireNonNull(rows.insert(PLAN, List.of(row), PLAN.CODE).get(plan.code()));
    }
}
