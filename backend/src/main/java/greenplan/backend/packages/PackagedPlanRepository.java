package greenplan.backend.packages;

import static greenplan.db.base.Tables.PLAN;

import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.planfile.PlanSheet;
import greenplan.backend.planfile.Years;
import greenplan.db.base.tables.records.PlanRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the plan itself. */
final class PackagedPlanRepository {

    private final Rows rows;
    private final PlanSheet plan;

    PackagedPlanRepository(Rows rows, PlanSheet plan) {
        this.rows = rows;
        this.plan = plan;
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
        Bilingual translator = plan.translator();
        row.setTranslatorVi(translator == null ? null : translator.vi());
        row.setTranslatorEn(translator == null ? null : translator.en());
        PlanSheet.Supersession earlier = plan.supersedes();
        row.setSupersedes(earlier == null ? null : earlier.plan());
        row.setSupersedesFrom(earlier == null ? null : earlier.from());
        row.setSourceText(contents.source());
        row.setPackageDigest(contents.folder().digest());
        return Objects.requireNonNull(rows.insert(PLAN, List.of(row), PLAN.CODE).get(plan.code()));
    }
}
