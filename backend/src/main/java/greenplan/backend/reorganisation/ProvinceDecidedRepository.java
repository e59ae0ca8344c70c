package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.TERRITORY;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.ProvinceReorganisation.Effect;
import greenplan.backend.succession.Handover;
import greenplan.backend.succession.Step;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.tables.records.ProvinceOfficialCodeRecord;
import greenplan.db.base.tables.records.ProvinceRecord;
import greenplan.db.base.tables.records.ProvinceReorganisationRecord;
import greenplan.db.base.tables.records.TerritoryRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Writes a reorganisation of provinces; as many statements for ten of them as for two. */
@Repository
class ProvinceDecidedRepository {

    private final ProvinceChangeRepository changes;

    ProvinceDecidedRepository(ProvinceChangeRepository changes) {
        this.changes = changes;
    }

    /** Writes all effects, each from the day of the change on; returns the key of the change. */
    long write(ProvinceEffects effects, Decision decision) {
        Step step = effects.step();
        var keys = new HashMap<String, Long>();
        effects.there().values().forEach(body -> keys.put(body.code(), body.key()));
        Writing writing = changes.begin(
                new ProvinceReorganisationRecord(), effects.proposal().kind(), step, decision, keys);
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
        changes.follow(PROVINCE_SUCCESSION, step, each -> step.successors(), writing);
        return writing.change();
    }

    /** A province that begins is as real, or as fictional, as those that it is made of. */
    private static void begin(ProvinceEffects effects, Writing writing) {
        Map<String, ProvinceBody> there = effects.there();
        boolean sample = effects.proposal().predecessors().stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .anyMatch(ProvinceBody::sample);
        writing.begin(
                PROVINCE,
                PROVINCE.CODE,
                PROVINCE.ID,
                effects.proposal().successors().stream()
                        .filter(each -> !there.containsKey(each.code()))
                        .map(each -> {
                            Text name = requireNonNull(each.name());
                            var row = new ProvinceRecord();
                            row.setCode(each.code());
                            row.setNameVi(name.vi());
                            row.setNameEn(name.english());
                            row.setSample(sample);
                            row.setReorganisationId(writing.change());
                            return row;
                        })
                        .toList());
    }

    private static Map<Long, DateSpan> ended(List<Effect> effects) {
        return effects.stream()
                .map(Effect::had)
                .filter(Objects::nonNull)
                .collect(toMap(had -> requireNonNull(had.what().row()), Handover::span));
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
        row.setNameEn(name.english());
        row.setValid(DateSpan.since(writing.day()));
        row.setReorganisationId(writing.change());
        return row;
    }
}
