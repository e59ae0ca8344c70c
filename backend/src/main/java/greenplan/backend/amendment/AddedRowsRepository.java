package greenplan.backend.amendment;

import greenplan.backend.mutation.CleanText;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Comparator;
import greenplan.db.base.enums.Direction;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.TargetForm;
import greenplan.db.base.tables.records.DutyBearerRecord;
import greenplan.db.base.tables.records.DutyRecord;
import greenplan.db.base.tables.records.IndicatorRecord;
import greenplan.db.base.tables.records.TargetRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the rows of what an act adds. Nothing is written. */
final class AddedRowsRepository {

    private AddedRowsRepository() {}

    static TargetRecord target(Adding.Target added) {
        Addition.OfTarget said = added.said();
        var row = new TargetRecord();
        row.setClauseId(added.clause());
        row.setObjectiveId(added.objective());
        row.setTerritoryId(added.area());
        row.setTitleVi(said.titleVi().strip());
        row.setTitleEn(CleanText.orNull(said.titleEn()));
        row.setQuote(said.quote().strip());
        row.setForm(TargetForm.valueOf(said.form().name()));
        row.setComparator(Comparator.valueOf(said.form().comparator().name()));
        row.setLower(said.lower());
        row.setUpper(said.upper());
        row.setUnit(added.unit());
        row.setDueYear(said.dueYear());
        row.setBaseYear(said.baseYear());
        row.setBaseValue(said.baseValue());
        row.setAspirational(said.aspirational());
        return row;
    }

    static IndicatorRecord indicator(Addition.NewIndicator said, String code) {
        var row = new IndicatorRecord();
        row.setCode(code);
        row.setNameVi(said.nameVi().strip());
        row.setNameEn(CleanText.orNull(said.nameEn()));
        row.setUnit(CleanText.orNull(said.unit()));
        row.setDirection(
                said.direction() == null
                        ? null
                        : Direction.valueOf(said.direction().name()));
        row.setDefinitionVi(said.definitionVi().strip());
        row.setDefinitionEn(CleanText.orNull(said.definitionEn()));
        return row;
    }

    static DutyRecord duty(Adding.Duty added) {
        var row = new DutyRecord();
        row.setGroupId(added.section());
        row.setTitleVi(added.said().titleVi().strip());
        row.setTitleEn(CleanText.orNull(added.said().titleEn()));
        row.setText(added.said().quote().strip());
        return row;
    }

    static List<DutyBearerRecord> bearers(Adding.Duty added, LocalDate from) {
        return IntStream.range(0, added.bearers().size())
                .mapToObj(i -> {
                    var row = new DutyBearerRecord();
                    row.setAgencyId(added.bearers().get(i));
                    row.setModality(Modality.valueOf(
                            added.said().bearers().get(i).modality().name()));
                    row.setPosition(i + 1);
                    row.setValid(DateSpan.since(from));
                    return row;
                })
                .toList();
    }
}
