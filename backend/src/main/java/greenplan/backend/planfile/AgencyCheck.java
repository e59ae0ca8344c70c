package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.AGENCIES;

import greenplan.backend.planfile.AgencySheet.Agency;
import greenplan.backend.planfile.AgencySheet.Change;
import greenplan.backend.planfile.AgencySheet.Member;
import greenplan.db.base.enums.AgencyKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** agencies.yaml: names, members and reorganisations fit together in time. */
final class AgencyCheck {

    private AgencyCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        List<Agency> agencies = contents.agencies().agencies();
        Set<String> codes = findings.unique(AGENCIES, agencies, "/agencies", Agency::code, word("agency"));
        for (int i = 0; i < agencies.size(); i++) {
            String at = "/agencies/" + i;
            findings.apart(
                    AGENCIES,
                    at + "/names",
                    agencies.get(i).names(),
                    AgencySheet.Name::from,
                    AgencySheet.Name::to,
                    word("name"));
            members(agencies.get(i), at, codes, findings);
        }
        List<Change> changes = contents.agencies().changes();
        findings.unique(AGENCIES, changes, "/changes", Change::code, word("change"));
        Map<String, Agency> byCode = agencies.stream()
                .collect(Collectors.toMap(Agency::code, Function.identity(), (first, second) -> first));
        for (int i = 0; i < changes.size(); i++) {
            change(changes.get(i), "/changes/" + i, byCode, findings);
        }
    }

    private static void members(Agency agency, String at, Set<String> codes, Findings findings) {
        findings.require(
                agency.members().isEmpty() || agency.kind() == AgencyKind.CLASS,
                AGENCIES,
                at + "/members",
                Finding.of("members.noClass", agency.code()));
        for (int i = 0; i < agency.members().size(); i++) {
            String code = agency.members().get(i).agency();
            String member = at + "/members/" + i;
            findings.known(AGENCIES, member, code, codes, AGENCIES, word("member"));
            findings.require(!code.equals(agency.code()), AGENCIES, member, Finding.of("members.self", code));
        }
        agency.members().stream()
                .map(Member::agency)
                .distinct()
                .forEach(code -> findings.apart(
                        AGENCIES,
                        at + "/members",
                        agency.members().stream()
                                .filter(member -> member.agency().equals(code))
                                .toList(),
                        Member::from,
                        Member::to,
                        word("membership", code)));
    }

    private static void change(Change change, String at, Map<String, Agency> agencies, Findings findings) {
        for (String predecessor : change.predecessors()) {
            findings.known(AGENCIES, at + "/predecessors", predecessor, agencies.keySet(), AGENCIES, word("agency"));
            Agency agency = agencies.get(predecessor);
            findings.require(
                    agency == null
                            || agency.existsOn(change.date())
                            || agency.existsOn(change.date().minusDays(1)),
                    AGENCIES,
                    at + "/predecessors",
                    Finding.of(
                            "change.predecessor",
                            predecessor,
                            change.date(),
                            change.date().minusDays(1)));
        }
        for (String successor : change.successors()) {
            findings.known(AGENCIES, at + "/successors", successor, agencies.keySet(), AGENCIES, word("agency"));
            Agency agency = agencies.get(successor);
            findings.require(
                    agency == null || agency.existsOn(change.date()),
                    AGENCIES,
                    at + "/successors",
                    Finding.of("change.successor", successor, change.date()));
        }
    }
}
