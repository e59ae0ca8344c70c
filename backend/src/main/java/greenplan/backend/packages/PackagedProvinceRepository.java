package greenplan.backend.packages;

import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.base.Tables.TERRITORY;

import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.PlanSheet;
import greenplan.backend.planfile.ProvinceHistory;
import greenplan.backend.succession.Handover;
import greenplan.db.base.tables.records.ProvinceOfficialCodeRecord;
import greenplan.db.base.tables.records.ProvinceRecord;
import greenplan.db.base.tables.records.TerritoryRecord;
import java.util.ArrayList;
import java.util.Map;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes the province of a plan and those that its reorganisations name; what an earlier package brought must be the same. */
final class PackagedProvinceRepository {

    private final Rows rows;
    private final PlanSheet.Province home;
    private final ProvinceHistory history;

    PackagedProvinceRepository(Rows rows, PlanSheet.Province home) {
        this.rows = rows;
        this.home = home;
        this.history = new ProvinceHistory(home);
    }

    /** Inserts the provinces that are new, with their codes; returns ids by code. */
    Map<String, Long> provinces() {
        var provinces = new ArrayList<ProvinceRecord>();
        provinces.add(province(home.code(), home.name()));
        home.others().forEach(other -> provinces.add(province(other.code(), other.name())));
        Map<String, Long> ids = rows.share(PROVINCE, provinces, PROVINCE.CODE, DSL.trueCondition());
        rows.complete(
                PROVINCE_OFFICIAL_CODE,
                history.provinces().stream()
                        .flatMap(
                                province -> history.codes(province).stream().map(code -> code(ids.get(province), code)))
                        .toList(),
                PROVINCE_OFFICIAL_CODE.PROVINCE_ID.in(ids.values()));
        return ids;
    }

    private ProvinceRecord province(String code, Bilingual name) {
        var row = new ProvinceRecord();
        row.setCode(code);
        row.setNameVi(name.vi());
        row.setNameEn(name.en());
        row.setSample(home.sample());
        return row;
    }

    private static ProvinceOfficialCodeRecord code(@Nullable Long province, Handover<PlanSheet.OfficialCode> code) {
        var row = new ProvinceOfficialCodeRecord();
        row.setProvinceId(province);
        row.setCode(code.what().code());
        row.setValid(code.span());
        row.setSource(code.what().source());
        row.setConfidence(code.what().confidence());
        return row;
    }

    /** Inserts the areas that are new; returns ids by code. */
    Map<String, Long> territories(Map<String, Long> provinces) {
        return rows.share(
                TERRITORY,
                history.provinces().stream()
                        .flatMap(province -> history.territories(province).stream()
                                .map(territory -> territory(provinces.get(province), territory)))
                        .toList(),
                TERRITORY.CODE,
                DSL.trueCondition());
    }

    private static TerritoryRecord territory(@Nullable Long province, Handover<PlanSheet.Territory> handover) {
        PlanSheet.Territory territory = handover.what();
        var row = new TerritoryRecord();
        row.setProvinceId(province);
        row.setCode(territory.code());
        row.setNameVi(territory.name().vi());
        row.setNameEn(territory.name().en());
        row.setValid(handover.span());
        Bilingual note = territory.note();
        row.setNoteVi(note == null ? null : note.vi());
        row.setNoteEn(note == null ? null : note.en());
        return row;
    }
}
