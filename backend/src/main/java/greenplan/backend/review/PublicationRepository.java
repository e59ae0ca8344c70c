package greenplan.backend.review;

import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.SOURCE;

import greenplan.backend.database.Moment;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.SourceKind;
import greenplan.db.base.tables.records.ObservationRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Accepted rows become public figures whose source is the report. One statement per table. */
@Repository
class PublicationRepository {

    private static final List<Field<?>> COLUMNS = List.of(
            OBSERVATION.ID,
            OBSERVATION.INDICATOR_ID,
            OBSERVATION.TERRITORY_ID,
            OBSERVATION.SOURCE_ID,
            OBSERVATION.AS_OF,
            OBSERVATION.AS_OF_PRECISION,
            OBSERVATION.CLASS_VI,
            OBSERVATION.CLASS_EN,
            OBSERVATION.VALUE,
            OBSERVATION.QUALIFIER,
            OBSERVATION.KIND,
            OBSERVATION.CONFIDENCE,
            OBSERVATION.AGENCY_ID,
            OBSERVATION.REPORT_VALUE_ID,
            OBSERVATION.REPLACED_AT,
            OBSERVATION.REPLACED_KIND,
            OBSERVATION.REPLACED_BY,
            OBSERVATION.REPLACED_REASON,
            OBSERVATION.REPLACED_OFFICE);

    private final DSLContext database;
    private final FigureRepository figures;

    PublicationRepository(DSLContext database, FigureRepository figures) {
        this.database = database;
        this.figures = figures;
    }

    /** Takes away what is replaced, and then publishes what is new: of some things there can be one figure at a time. */
    void publish(Publication publication, LocalDate today) {
        List<Waiting> fresh = publication.fresh();
        List<Replaced> old = publication.replaced().values().stream()
                .filter(each -> fresh.stream().noneMatch(row -> row.next() == each.figure()))
                .toList();
        figures.replace(old);
        figures.reopen(publication.restored());
        if (fresh.isEmpty()) {
            return;
        }
        Map<String, Long> sources = sources(fresh, today);
        Field<?>[] columns = COLUMNS.toArray(Field<?>[]::new);
        database.insertInto(OBSERVATION, columns)
                .valuesOfRecords(fresh.stream()
                        .map(row -> figure(row, Objects.requireNonNull(sources.get(row.code())), publication)
                                .into(columns))
                        .toList())
                .execute();
    }

    /** Makes each row a source; their keys by code. */
    private Map<String, Long> sources(Collection<Waiting> rows, LocalDate today) {
        var insert = database.insertInto(SOURCE, SOURCE.CODE, SOURCE.KIND, SOURCE.TITLE, SOURCE.PUBLISHER, SOURCE.DATE);
        for (Waiting each : rows) {
            insert = insert.values(each.code(), SourceKind.REPORT, each.title(), each.office(), today);
        }
        return insert.returningResult(SOURCE.CODE, SOURCE.ID).fetchMap(SOURCE.CODE, SOURCE.ID);
    }

    private static ObservationRecord figure(Waiting row, long source, Publication publication) {
        var figure = new ObservationRecord();
        figure.setId(row.next());
        figure.setIndicatorId(row.indicator());
        figure.setTerritoryId(row.territory());
        figure.setSourceId(source);
        figure.setAsOf(row.asOf());
        figure.setAsOfPrecision(DatePrecision.DAY);
        figure.setClassVi(row.className() == null ? null : row.className().vi());
        figure.setClassEn(row.className() == null ? null : row.className().english());
        figure.setValue(row.amount());
        figure.set(OBSERVATION.QUALIFIER, row.qualifier());
        figure.setKind(row.kind());
        figure.setConfidence(confidence(Objects.requireNonNull(row.kind())));
        figure.setAgencyId(row.agency());
        figure.setReportValueId(row.key());
        Replaced born = publication.replaced().get(row.next());
        if (born != null) {
            figure.setReplacedAt(Moment.now().atOffset(ZoneOffset.UTC));
            figure.setReplacedKind(born.kind());
            figure.setReplacedBy(born.by());
            figure.setReplacedReason(born.reason());
            figure.setReplacedOffice(born.office());
        }
        return figure;
    }

    /** How far a report is trusted follows from how official it is (docs/method.md). */
    static Confidence confidence(ObservationKind kind) {
        return switch (kind) {
            case OFFICIAL -> Confidence.HIGH;
            case PRELIMINARY, REPORTED -> Confidence.MEDIUM;
            case ESTIMATE, DERIVED -> Confidence.LOW;
        };
    }
}
