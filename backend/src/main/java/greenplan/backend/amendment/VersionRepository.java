package greenplan.backend.amendment;

import greenplan.backend.method.FormRule;
import greenplan.backend.mutation.CleanText;
import greenplan.db.base.enums.Comparator;
import greenplan.db.base.enums.TargetForm;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import greenplan.db.base.tables.records.DutyVersionRecord;
import greenplan.db.base.tables.records.TargetInTimeRecord;
import greenplan.db.base.tables.records.TargetVersionRecord;
import java.util.Objects;
import org.jooq.Record;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Makes the rows of new versions: each the newest one with what the act changes. Nothing is written. */
final class VersionRepository {

    private VersionRepository() {}

    /**
     * The newest version of a target.
     *
     * @param row what it says
     * @param area row of the territory of the plan's issue
     * @param unit of its indicator
     */
    record Newest(
            TargetInTimeRecord row, long area, @Nullable String unit) {

        NewVersion.TargetInForce inForce() {
            return new NewVersion.TargetInForce(
                    new NewVersion.InForce(row.getValid(), row.getRepealed()),
                    new NewVersion.Promised(
                            FormRule.valueOf(row.getForm().name()),
                            greenplan.schema.Comparator.valueOf(
                                    row.getComparator().name()),
                            row.getLower(),
                            row.getUpper()),
                    row.getUnit() == null ? unit : row.getUnit(),
                    Objects.requireNonNullElse(row.getTerritoryId(), area),
                    row.getDueYear(),
                    row.getYearFrom());
        }
    }

    static TargetVersionRecord next(Newest newest, NewVersion.OfTarget said) {
        AmendingAct.TargetChange change = said.change();
        var version = copy(newest.row(), new TargetVersionRecord());
        version.setRepealed(change.repeal());
        if (change.repeal()) {
            return version;
        }
        if (change.titleVi() != null) {
            version.setTitleVi(change.titleVi().strip());
            version.setTitleEn(CleanText.orNull(change.titleEn()));
        }
        if (change.quote() != null) {
            version.setQuote(change.quote().strip());
        }
        if (change.dueYear() != null) {
            version.setDueYear(change.dueYear());
        }
        form(version, said.promised(), newest.unit());
        judge(version, said);
        return version;
    }

    /** What a form says besides its bounds goes with the form. */
    private static void form(TargetVersionRecord version, NewVersion.Promised promised, @Nullable String unit) {
        var form = TargetForm.valueOf(promised.form().name());
        if (form != version.getForm()) {
            version.setPartOfId(null);
            version.setYearFrom(null);
            version.setYearTo(null);
            version.setBaseYear(null);
            version.setBaseValue(null);
            version.setClassVi(null);
            version.setClassEn(null);
            version.setStandardVi(null);
            version.setStandardEn(null);
            version.setStepsVi(null);
            version.setStepsEn(null);
            version.setUnit(unit);
        }
        version.setForm(form);
        version.setComparator(Comparator.valueOf(promised.comparator().name()));
        version.setLower(promised.lower());
        version.setUpper(promised.upper());
    }

    /** A level that was measured on the area before says nothing of the new one. */
    private static void judge(TargetVersionRecord version, NewVersion.OfTarget said) {
        if (said.area() != null) {
            version.setTerritoryId(said.area());
            version.setJudgedById(null);
            version.setBaseValue(null);
            if (version.getForm() != TargetForm.REDUCTION) {
                version.setBaseYear(null);
            }
        }
        if (said.change().baseYear() != null) {
            version.setBaseYear(said.change().baseYear());
        }
        if (said.change().baseValue() != null) {
            version.setBaseValue(said.change().baseValue());
        }
    }

    static DutyVersionRecord next(DutyInTimeRecord newest, AmendingAct.DutyChange change) {
        var version = copy(newest, new DutyVersionRecord());
        version.setRepealed(change.repeal());
        if (change.titleVi() != null) {
            version.setTitleVi(change.titleVi().strip());
            version.setTitleEn(CleanText.orNull(change.titleEn()));
        }
        if (change.quote() != null) {
            version.setText(change.quote().strip());
        }
        return version;
    }

    private static <R extends UpdatableRecord<R>> R copy(Record newest, R version) {
        newest.into(version);
        version.touched(true);
        version.reset("id");
        return version;
    }
}
