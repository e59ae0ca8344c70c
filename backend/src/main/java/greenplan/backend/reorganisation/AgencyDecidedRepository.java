package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.DUTY_PASSAGE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.TARGET_PASSAGE;
import static java.util.Objects.requireNonNull;

import greenplan.backend.succession.Holding;
import greenplan.backend.succession.Passage;
import greenplan.backend.succession.Step;
import greenplan.db.DateSpan;
import greenplan.db.base.tables.records.AgencyReorganisationRecord;
import greenplan.db.base.tables.records.DutyBearerRecord;
import greenplan.db.base.tables.records.DutyPassageRecord;
import greenplan.db.base.tables.records.ReportRecord;
import greenplan.db.base.tables.records.TargetPassageRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Writes a reorganisation of agencies; as many statements for a hundred duties as for one. */
@Repository
class AgencyDecidedRepository {

    private final AgencyChangeRepository changes;
    private final AgencyNameRepository agencies;

    AgencyDecidedRepository(AgencyChangeRepository changes, AgencyNameRepository agencies) {
        this.changes = changes;
        this.agencies = agencies;
    }

    /** Writes all effects, each from the day of the change on; returns the key of the change. */
    long write(AgencyEffects effects, Decision decision) {
        Proposal proposal = effects.proposal();
        Step step = effects.rules().step();
        var row = new AgencyReorganisationRecord();
        row.setProvinceId(effects.province().id());
        Writing writing = changes.begin(
                row, proposal.kind(), step, decision, effects.found().keys());
        agencies.begin(effects, writing);
        agencies.names(proposal, step, writing);
        changes.follow(
                AGENCY_SUCCESSION,
                step,
                each -> step.successors().stream()
                        .filter(other -> !other.equals(each))
                        .toList(),
                writing);
        agencies.members(step, writing);
        passOn(effects.rules(), effects.found(), writing);
        writing.insert(
                REPORT,
                effects.reach().begun().stream()
                        .map(each -> {
                            var report = new ReportRecord();
                            report.setCycleId(each.cycle());
                            report.setAgencyId(writing.key(each.agency()));
                            report.setSince(step.date());
                            report.setReorganisationId(writing.change());
                            return report;
                        })
                        .toList());
        return writing.change();
    }

    /** Writes what a reorganisation that is known already does to duties and targets that came later. */
    void passOn(long change, Reorganisation effects, OrganisationRepository.Found found) {
        passOn(effects, found, changes.writing(change, effects.step(), found.keys()));
    }

    private static void passOn(Reorganisation effects, OrganisationRepository.Found found, Writing writing) {
        bearers(effects, found, writing);
        writing.insert(TARGET_PASSAGE, passages(effects, writing));
        writing.keepCuts();
    }

    private static void bearers(Reorganisation effects, OrganisationRepository.Found found, Writing writing) {
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
