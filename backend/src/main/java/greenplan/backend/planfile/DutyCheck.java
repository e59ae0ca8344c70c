package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.AGENCIES;
import static greenplan.backend.planfile.PackageFile.DUTIES;
import static greenplan.backend.planfile.PackageFile.OUTLINE;

import greenplan.db.base.enums.ClauseRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** duties.yaml: one duty for each clause of role DUTY, in their order, borne by agencies that are known. */
final class DutyCheck {

    private DutyCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        List<DutyEntry> duties = contents.duties();
        Set<String> found = findings.unique(DUTIES, duties, "", DutyEntry::clause, word("duty"));
        List<String> wanted = contents.outline().stream()
                .filter(clause -> clause.role() == ClauseRole.DUTY)
                .map(ClauseEntry::path)
                .toList();
        if (contents.pages().sound(OUTLINE, DUTIES)) {
            for (int i = 0; i < contents.outline().size(); i++) {
                ClauseEntry clause = contents.outline().get(i);
                findings.require(
                        clause.role() != ClauseRole.DUTY || found.contains(clause.path()),
                        OUTLINE,
                        "/" + i,
                        Finding.of("duty.missing", clause.path()));
            }
        }
        Set<String> agencies = contents.agencies().agencies().stream()
                .map(AgencySheet.Agency::code)
                .collect(Collectors.toSet());
        Map<String, AgencySheet.Change> changes = contents.agencies().changes().stream()
                .collect(Collectors.toMap(AgencySheet.Change::code, Function.identity(), (first, second) -> first));
        int last = -1;
        for (int i = 0; i < duties.size(); i++) {
            DutyEntry duty = duties.get(i);
            String at = "/" + i;
            findings.clause(DUTIES, at + "/clause", duty.clause());
            int position = wanted.indexOf(duty.clause());
            boolean isClause =
                    contents.outline().stream().anyMatch(clause -> clause.path().equals(duty.clause()));
            findings.require(
                    position >= 0 || !isClause, DUTIES, at + "/clause", Finding.of("duty.role", duty.clause()));
            findings.require(position < 0 || position > last, DUTIES, at, Finding.of("duty.order", duty.clause()));
            last = Math.max(last, position);
            bearers(duty, at, agencies, changes, findings);
        }
    }

    private static void bearers(
            DutyEntry duty,
            String at,
            Set<String> agencies,
            Map<String, AgencySheet.Change> changes,
            Findings findings) {
        findings.unique(
                DUTIES,
                duty.bearers(),
                at + "/bearers",
                bearer -> bearer.agency() + " " + bearer.modality(),
                word("bearer"));
        for (int j = 0; j < duty.bearers().size(); j++) {
            findings.known(
                    DUTIES, at + "/bearers/" + j, duty.bearers().get(j).agency(), agencies, AGENCIES, word("agency"));
        }
        for (int j = 0; j < duty.successions().size(); j++) {
            DutyEntry.Succession succession = duty.successions().get(j);
            String here = at + "/successions/" + j;
            findings.known(DUTIES, here, succession.change(), changes.keySet(), AGENCIES, word("change"));
            findings.known(DUTIES, here, succession.to(), agencies, AGENCIES, word("agency"));
            AgencySheet.Change change = changes.get(succession.change());
            findings.require(
                    change == null || change.predecessors().contains(succession.from()),
                    DUTIES,
                    here,
                    Finding.of("succession.from", succession.from(), succession.change()));
        }
    }
}
