package greenplan.backend.reorganisation;

import greenplan.backend.succession.Step;
import greenplan.backend.succession.Holding;
import greenplan.backend.succession.Passage;

import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION_CUT;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.DUTY_PASSAGE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.TARGET_PASSAGE;
import static java.util.Objects.requireNonNull;

import greenplan.db.DateSpan;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.tables.records.AgencySuccessionRecord;
import greenplan.db.base.tables.records.DutyBearerRecord;
import greenplan.db.base.tables.records.DutyPassageRecord;
import greenplan.db.base.tables.records.ReportRecord;
import greenplan.db.base.tables.records.TargetPassageRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes a reorganisation; as many statements for a hundred duties as for one. */
@Repository
class DecidedRepository {

    private final DSLContext database;
    private final BodyRepository bodies;

    DecidedRepository(DSLContext database, BodyRepository bodies) {
        this.database = database;
        this.bodies = bodies;
    }

    /**
     * Writes all effects, each from the day of the change on.
     *
     * @param reports reports that begin in open cycles: agency by cycle
     * @return the key of the change
     */
    long write(
            long province,
            Proposal proposal,
            Decision decision,
            Reorganisation effects,
            OrganisationRepository.Found found,
            List<Reach.NewReport> reports) {
        Step step = effects.step();
        LocalDate day = step.date();
        var writing = new Writing(
                database, change(province, proposal, decision, step), day, found.keys(), AGENCY_REORGANISATION_CUT);
        bodies.begin(province, proposal, found.keys().keySet(), writing);
        bodies.names(proposal, step, writing);
        writing.insert(AGENCY_SUCCESSION, successions(step, writing));
        bodies.members(step, writing);
        bearers(effects, found, writing);
        writing.insert(TARGET_PASSAGE, passages(effects, writing));
        writing.keepCuts();
        writing.insert(
                REPORT,
                reports.stream()
                        .map(each -> {
                            var row = new ReportRecord();
                            row.setCycleId(each.cycle());
                            row.setAgencyId(writing.key(each.agency()));
                            row.setSince(day);
                            row.setReorganisationId(writing.change());
                            return row;
                        })
                        .toList());
        return writing.change();
    }

    /** Writes what a reorganisation that is known already does to duties and targets that came later. */
    void passOn(long change, Reorganisation effects, OrganisationRepository.Found found) {
        var writing = new Writing(database, change, effects.step().date(), found.keys(), AGENCY_REORGANISATION_CUT);
        bearers(effects, found, writing);
        writing.insert(TARGET_PASSAGE, passages(effects, writing));
        writing.keepCuts();
    }

    private long change(long province, Proposal proposal, Decision decision, Step step) {
        var note = decision.note();
        return requireNonNull(database.insertInto(AGENCY_REORGANISATION)
                .set(AGENCY_REORGANISATION.PROVINCE_ID, province)
                .set(AGENCY_REORGANISATION.CODE, step.code())
                .set(AGENCY_REORGANISATION.KIND, proposal.kind())
                .set(AGENCY_REORGANISATION.DATE, step.date())
                .set(AGENCY_REORGANISATION.DATE_CERTAINTY, Certainty.EXACT)
                .set(AGENCY_REORGANISATION.ACT_NUMBER, decision.act())
                .set(AGENCY_REORGANISATION.ACT_DATE, decision.actDate())
                .set(AGENCY_REORGANISATION.ACT_ISSUER, decision.issuer())
                .set(AGENCY_REORGANISATION.NOTE_VI, note == null ? null : note.vi())
                .set(AGENCY_REORGANISATION.NOTE_EN, note == null ? null : note.en())
                .set(AGENCY_REORGANISATION.CONFIDENCE, Confidence.HIGH)
                .set(AGENCY_REORGANISATION.RECORDED_ON, decision.recordedOn())
                .returning(AGENCY_REORGANISATION.ID)
                .fetchSingle(AGENCY_REORGANISATION.ID));
    }

    private static List<AgencySuccessionRecord> successions(Step step, Writing writing) {
        var rows = new ArrayList<AgencySuccessionRecord>();
        for (String predecessor : step.predecessors()) {
            List<String> others = step.successors().stream()
                    .filter(each -> !each.equals(predecessor))
                    .toList();
            // Nobody follows whoever goes on alone or ends for good, and that is on record, too.
            for (int i = 0; i < Math.max(1, others.size()); i++) {
                var row = new AgencySuccessionRecord();
                row.setReorganisationId(writing.change());
                row.setPredecessorId(writing.key(predecessor));
                row.setSuccessorId(others.isEmpty() ? null : writing.key(others.get(i)));
                row.setPosition(i + 1);
                rows.add(row);
            }
        }
        return rows;
    }

    private void bearers(Reorganisation effects, OrganisationRepository.Found found, Writing writing) {
        var ended = new HashMap<Long, DateSpan>();
        var begun = new ArrayList<DutyBearerRecord>();
        for (Reorganisation.DutyEffect effect : effects.duties()) {
            Map<Holding, Long> rows =
                    requireNonNull(found.bearings().get(effect.duty().key()));
            effect.ended().forEach(held -> ended.put(requireNonNull(rows.get(held)), held.span()));
            for (Holding held : effect.begun()) {
                var row = new DutyBearerRecord();
                row.setDutyId(effect.duty().key());
                row.setAgencyId(writing.key(held.agency()));
                row.setModality(held.modality());
                row.setPosition(held.position());
                row.setValid(held.span());
                row.setReorganisationId(writing.change());
                begun.add(row);
            }
        }
        writing.cut(DUTY_BEARER, DUTY_BEARER.ID, DUTY_BEARER.VALID, ended);
        writing.insert(DUTY_BEARER, begun);
        writing.insert(
                DUTY_PASSAGE,
                effects.duties().stream()
                        .flatMap(effect -> effect.passages().stream()
                                .filter(passage -> !passage.stays())
                                .map(passage -> passage(effect.duty().key(), passage, writing)))
                        .toList());
    }

    private static DutyPassageRecord passage(long duty, Passage passage, Writing writing) {
        var row = new DutyPassageRecord();
        row.setReorganisationId(writing.change());
        row.setDutyId(duty);
        row.setModality(passage.modality());
        row.setPredecessorId(writing.key(passage.from()));
        String heir = passage.to();
        row.setSuccessorId(heir == null ? null : writing.key(heir));
        return row;
    }

    private static List<TargetPassageRecord> passages(Reorganisation effects, Writing writing) {
        return effects.targets().stream()
                .filter(effect -> !effect.passage().stays())
                .map(effect -> {
                    var row = new TargetPassageRecord();
                    row.setReorganisationId(writing.change());
                    row.setResponsibilityId(effect.link().key());
                    row.setPredecessorId(writing.key(effect.passage().from()));
                    String heir = effect.passage().to();
                    row.setSuccessorId(heir == null ? null : writing.key(heir));
                    return row;
                })
                .toList();
    }
}
