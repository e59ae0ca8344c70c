package greenplan.backend.amendment;

import greenplan.backend.graph.Text;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import greenplan.db.base.tables.records.DutyRecord;
import greenplan.db.base.tables.records.DutyVersionRecord;
import greenplan.db.base.tables.records.TargetRecord;
import greenplan.db.base.tables.records.TargetVersionRecord;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an act would make of rows, as differences. Nothing is written. */
record VersionValuesRepository(Areas areas) {

    PreviewedChange change(String code, VersionRepository.Newest newest, TargetVersionRecord next) {
        var before = said(newest.row(), newest.row().getTerritoryId(), newest.area());
        var after = said(next, next.getTerritoryId(), newest.area());
        return new PreviewedChange(
                code,
                new Text(next.getTitleVi(), next.getTitleEn()),
                false,
                false,
                next.getRepealed(),
                Version.differences(before, after));
    }

    PreviewedChange change(String code, DutyInTimeRecord newest, DutyVersionRecord next) {
        return new PreviewedChange(
                code,
                new Text(next.getTitleVi(), next.getTitleEn()),
                true,
                false,
                next.getRepealed(),
                Version.differences(Said.ofDuty(newest::get), Said.ofDuty(next::get)));
    }

    PreviewedChange added(TargetRecord row) {
        Map<String, @Nullable String> said = row.getTerritoryId() == null
                ? Said.ofTarget(row::get, null, null)
                : said(row, row.getTerritoryId(), row.getTerritoryId());
        return new PreviewedChange(
                null,
                new Text(row.getTitleVi(), row.getTitleEn()),
                false,
                true,
                false,
                Version.differences(Map.of(), said));
    }

    PreviewedChange added(DutyRecord row) {
        return new PreviewedChange(
                null,
                new Text(row.getTitleVi(), row.getTitleEn()),
                true,
                true,
                false,
                Version.differences(Map.of(), Said.ofDuty(row::get)));
    }

    private Map<String, @Nullable String> said(org.jooq.Record row, @Nullable Long area, long otherwise) {
        var judged = areas.of(Objects.requireNonNullElse(area, otherwise));
        return Said.ofTarget(row::get, judged.nameVi(), judged.nameEn());
    }
}
