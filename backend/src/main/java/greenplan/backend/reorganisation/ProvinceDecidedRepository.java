package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION_CUT;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.TERRITORY;
import static java.util.Objects.requireNonNull;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.ProvinceReorganisation.Effect;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.tables.records.ProvinceOfficialCodeRecord;
import greenplan.db.base.tables.records.ProvinceRecord;
import greenplan.db.base.tables.records.ProvinceSuccessionRecord;
import greenplan.db.base.tables.records.TerritoryRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes a reorganisation of provinces; as many statements for ten of them as for two. */
@Repository
class ProvinceDecidedRepository {

    private final DSLContext database;

    ProvinceDecidedRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes all effects, each from the day of the change on; returns the key of the change. */
    long write(ProvinceEffects effects, Decision decision, String code) {
        ProvinceProposal proposal = effects.proposal();
        var keys = new HashMap<String, Long>();
        effects.there().values().forEach(body -> keys.put(body.code(), body.key()));
        var writing = new Writing(
                database, change(proposal, decision, code), proposal.date(), keys, PROVINCE_REORGANISATION_CUT);
        begin(effects, writing);
        ProvinceReorganisation rules = effects.rules();
        writing.cut(
                PROVINCE_OFFICIAL_CODE, PROVINCE_OFFICIAL_CODE.ID, PROVINCE_OFFICIAL_CODE.VALID, ended(rules.codes()));
        writing.cut(TERRITORY, TERRITORY.ID, TERRITORY.VALID, ended(rules.areas()));
        writing.keepCuts();
        writing.insert(
                PROVINCE_OFFICIAL_CODE,
                begun(rules.codes())
                        .map(effect -> code(effect, decision, writing))
                        .toList());
        writing.insert(
                TERRITORY,
                begun(rules.areas()).map(effect -> area(effect, writing)).toList());
        writing.insert(PROVINCE_SUCCESSION, successions(proposal, writing));
        return writing.change();
    }

    private long change(ProvinceProposal proposal, Decision decision, String code) {
        var note = decision.note();
        return requireNonNull(database.insertInto(PROVINCE_REORGANISATION)
                .set(PROVINCE_REORGANISATION.CODE, code)
                .set(PROVINCE_REORGANISATION.KIND, proposal.kind())
                .set(PROVINCE_REORGANISATION.DATE, proposal.date())
                .set(PROVINCE_REORGANISATION.DATE_CERTAINTY, Certainty.EXACT)
                .set(PROVINCE_REORGANISATION.ACT_NUMBER, decision.act())
                .set(PROVINCE_REORGANISATION.ACT_DATE, decision.actDate())
                .set(PROVINCE_REORGANISATION.ACT_ISSUER, decision.issuer())
                .set(PROVINCE_REORGANISATION.NOTE_VI, note == null ? null : note.vi())
                .set(PROVINCE_REORGANISATION.NOTE_EN, note == null ? null : note.en())
                .set(PROVINCE_REORGANISATION.CONFIDENCE, Confidence.HIGH)
                .set(PROVINCE_REORGANISATION.RECORDED_ON, decision.recordedOn())
                .returning(PROVINCE_REORGANISATION.ID)
                .fetchSingle(PROVINCE_REORGANISATION.ID));
    }

    /** A province that begins is as real, or as fictional, as those that it is made of. */
    private void begin(ProvinceEffects effects, Writing writing) {
        ProvinceProposal proposal = effects.proposal();
        boolean sample = proposal.predecessors().stream()
                .map(effects.there()::get)
                .filter(Objects::nonNull)
                .anyMatch(ProvinceBody::sample);
        List<ProvinceRecord> rows = proposal.successors().stream()
                .filter(each -> !effects.there().containsKey(each.code()))
                .map(each -> {
                    Text name = requireNonNull(each.name());
                    var row = new ProvinceRecord();
                    row.setCode(each.code());
                    row.setNameVi(name.vi());
                    row.setNameEn(name.en());
                    row.setSample(sample);
                    row.setReorganisationId(writing.change());
                    return row;
                })
                .toList();
        if (!rows.isEmpty()) {
            writing.know(database.insertInto(
                            PROVINCE,
                            PROVINCE.CODE,
                            PROVINCE.NAME_VI,
                            PROVINCE.NAME_EN,
                            PROVINCE.SAMPLE,
                            PROVINCE.REORGANISATION_ID)
                    .valuesOfRecords(rows.stream()
                            .map(row -> row.into(
                                    PROVINCE.CODE,
                                    PROVINCE.NAME_VI,
                                    PROVINCE.NAME_EN,
                                    PROVINCE.SAMPLE,
                                    PROVINCE.REORGANISATION_ID))
                            .toList())
                    .returningResult(PROVINCE.CODE, PROVINCE.ID)
                    .fetchMap(PROVINCE.CODE, PROVINCE.ID));
        }
    }

    private static Map<Long, DateSpan> ended(List<Effect> effects) {
        var ended = new HashMap<Long, DateSpan>();
        effects.stream()
                .map(Effect::had)
                .filter(Objects::nonNull)
                .forEach(had -> ended.put(requireNonNull(had.what().row()), had.span()));
        return ended;
    }

    private static Stream<Effect> begun(List<Effect> effects) {
        return effects.stream().filter(effect -> effect.begun() != null);
    }

    private static ProvinceOfficialCodeRecord code(Effect effect, Decision decision, Writing writing) {
        var row = new ProvinceOfficialCodeRecord();
        row.setProvinceId(writing.key(effect.province()));
        row.setCode(effect.what().code());
        row.setValid(DateSpan.since(writing.day()));
        row.setSource(decision.act());
        row.setConfidence(Confidence.HIGH);
        row.setReorganisationId(writing.change());
        return row;
    }

    private static TerritoryRecord area(Effect effect, Writing writing) {
        Text name = requireNonNull(effect.what().name());
        var row = new TerritoryRecord();
        row.setProvinceId(writing.key(effect.province()));
        row.setCode(effect.what().code());
        row.setNameVi(name.vi());
        row.setNameEn(name.en());
        row.setValid(DateSpan.since(writing.day()));
        row.setReorganisationId(writing.change());
        return row;
    }

    private static List<ProvinceSuccessionRecord> successions(ProvinceProposal proposal, Writing writing) {
        var rows = new ArrayList<ProvinceSuccessionRecord>();
        for (String predecessor : proposal.predecessors()) {
            for (int i = 0; i < proposal.successors().size(); i++) {
                var row = new ProvinceSuccessionRecord();
                row.setReorganisationId(writing.change());
                row.setPredecessorId(writing.key(predecessor));
                row.setSuccessorId(writing.key(proposal.successors().get(i).code()));
                row.setPosition(i + 1);
                rows.add(row);
            }
        }
        return rows;
    }
}
