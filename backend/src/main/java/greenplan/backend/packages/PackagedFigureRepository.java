package greenplan.backend.packages;

import static greenplan.db.base.Tables.INDICATOR;
import static greenplan.db.base.Tables.INDICATOR_RELATION;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.SOURCE;

import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.IndicatorEntry;
import greenplan.backend.planfile.ObservationSheet;
import greenplan.backend.planfile.PlanPackage;
import greenplan.db.base.tables.records.IndicatorRecord;
import greenplan.db.base.tables.records.IndicatorRelationRecord;
import greenplan.db.base.tables.records.ObservationRecord;
import greenplan.db.base.tables.records.SourceRecord;
import java.util.ArrayList;
import java.util.Map;
import org.jooq.impl.DSL;

/** Writes indicators, sources and values, which several plans may share. */
final class PackagedFigureRepository {

    private final Rows rows;
    private final PlanPackage contents;

    PackagedFigureRepository(Rows rows, PlanPackage contents) {
        this.rows = rows;
        this.contents = contents;
    }

    /** Inserts the indicators that are new, and how they are related; returns ids by code. */
    Map<String, Long> indicators() {
        Map<String, Long> ids = rows.share(
                INDICATOR,
                contents.indicators().stream()
                        .map(indicator -> {
                            var row = new IndicatorRecord();
                            row.setCode(indicator.code());
                            row.setNameVi(indicator.name().vi());
                            row.setNameEn(indicator.name().en());
                            row.setUnit(indicator.unit());
                            row.setDirection(indicator.direction());
                            row.setDefinitionVi(indicator.definition().vi());
                            row.setDefinitionEn(indicator.definition().en());
                            return row;
                        })
                        .toList(),
                INDICATOR.CODE,
                DSL.trueCondition());
        var relations = new ArrayList<IndicatorRelationRecord>();
        for (IndicatorEntry indicator : contents.indicators()) {
            for (IndicatorEntry.Related related : indicator.related()) {
                var row = new IndicatorRelationRecord();
                row.setIndicatorId(ids.get(indicator.code()));
                row.setRelatedId(ids.get(related.indicator()));
                row.setKind(related.kind());
                row.setNoteVi(related.note().vi());
                row.setNoteEn(related.note().en());
                relations.add(row);
            }
        }
        rows.complete(INDICATOR_RELATION, relations, INDICATOR_RELATION.INDICATOR_ID.in(ids.values()));
        return ids;
    }

    /** Inserts sources and values that are new. */
    void observations(Map<String, Long> indicators, Map<String, Long> territories) {
        Map<String, Long> sources = rows.share(
                SOURCE,
                contents.observations().sources().stream()
                        .map(source -> {
                            var row = new SourceRecord();
                            row.setCode(source.code());
                            row.setKind(source.kind());
                            row.setTitle(source.title());
                            row.setPublisher(source.publisher());
                            row.setDate(source.date());
                            row.setUrl(source.url());
                            return row;
                        })
                        .toList(),
                SOURCE.CODE,
                DSL.trueCondition());
        var values = new ArrayList<ObservationRecord>();
        for (ObservationSheet.Observation value : contents.observations().observations()) {
            var row = new ObservationRecord();
            row.setIndicatorId(indicators.get(value.indicator()));
            row.setTerritoryId(territories.get(value.territory()));
            row.setSourceId(sources.get(value.source()));
            row.setAsOf(value.day());
            row.setAsOfPrecision(value.precision());
            Bilingual asOfNote = value.asOfNote();
            row.setAsOfNoteVi(asOfNote == null ? null : asOfNote.vi());
            row.setAsOfNoteEn(asOfNote == null ? null : asOfNote.en());
            Bilingual ofClass = value.ofClass();
            row.setClassVi(ofClass == null ? null : ofClass.vi());
            row.setClassEn(ofClass == null ? null : ofClass.en());
            row.setValue(value.value());
            row.setQualifier_(value.qualifier());
            row.setKind(value.kind());
            row.setConfidence(value.confidence());
            Bilingual note = value.note();
            row.setNoteVi(note == null ? null : note.vi());
            row.setNoteEn(note == null ? null : note.en());
            values.add(row);
        }
        rows.complete(OBSERVATION, values, OBSERVATION.TERRITORY_ID.in(territories.values()));
    }
}
