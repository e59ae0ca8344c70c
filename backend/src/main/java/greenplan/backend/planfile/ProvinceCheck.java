package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.PLAN;

import greenplan.backend.planfile.PlanSheet.OfficialCode;
import greenplan.backend.planfile.PlanSheet.ProvinceChange;
import greenplan.backend.planfile.PlanSheet.Territory;
import greenplan.backend.succession.Handover;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The province of plan.yaml: its codes, its areas and its reorganisations fit together in time. */
final class ProvinceCheck {

    private static final String CHANGES = "/province/changes";

    private final PlanSheet.Province home;
    private final ProvinceHistory history;
    private final Findings findings;
    private final Map<Object, String> pointers = new IdentityHashMap<>();

    private ProvinceCheck(PlanSheet.Province home, Findings findings) {
        this.home = home;
        this.history = new ProvinceHistory(home);
        this.findings = findings;
    }

    static void check(PlanSheet plan, Findings findings) {
        var check = new ProvinceCheck(plan.province(), findings);
        Set<String> provinces =
                findings.unique(PLAN, check.history.provinces(), "/province/others", code -> code, word("province"));
        List<ProvinceChange> changes = plan.province().changes();
        findings.unique(PLAN, changes, CHANGES, ProvinceChange::code, word("provinceChange"));
        for (int i = 0; i < changes.size(); i++) {
            check.change(changes.get(i), CHANGES + "/" + i, provinces);
            check.alone(changes.get(i), changes.subList(0, i), CHANGES + "/" + i);
        }
        if (check.datesRunForward()) {
            for (int i = 0; i < changes.size(); i++) {
                check.beginners(changes.get(i), CHANGES + "/" + i);
                check.ends(changes.get(i));
            }
            check.territories(plan.territory());
            check.codes();
        }
    }

    private void change(ProvinceChange change, String at, Set<String> provinces) {
        change.predecessors()
                .forEach(code -> findings.known(PLAN, at + "/predecessors", code, provinces, PLAN, word("province")));
        for (int i = 0; i < change.successors().size(); i++) {
            String code = change.successors().get(i).province();
            findings.known(PLAN, at + "/successors/" + i, code, provinces, PLAN, word("province"));
        }
        findings.unique(
                PLAN, change.successors(), at + "/successors", PlanSheet.Successor::province, word("successor"));
        boolean merger = change.kind() == ReorganisationKind.MERGE;
        int from = change.predecessors().size();
        int to = change.successors().size();
        findings.require(
                merger ? from >= 2 && to == 1 : from == 1 && to >= 2,
                PLAN,
                at,
                Finding.of("province.kind", change.kind(), from, to));
    }

    /** Whoever is there on the eve and follows goes in as well. */
    private void beginners(ProvinceChange change, String at) {
        for (int i = 0; i < change.successors().size(); i++) {
            String code = change.successors().get(i).province();
            findings.require(
                    change.predecessors().contains(code)
                            || history.territories(code).stream()
                                    .noneMatch(area ->
                                            area.span().contains(change.date().minusDays(1))),
                    PLAN,
                    at + "/successors/" + i,
                    Finding.of("province.eve", code, change.date()));
        }
    }

    /** What a reorganisation ends has no other end. */
    private void ends(ProvinceChange change) {
        for (String province : history.provinces()) {
            if (change.concerns(province)) {
                history.sheetCodes(province).forEach(code -> ends(change, code, code.from(), code.to()));
                history.sheetAreas(province).forEach(area -> ends(change, area, area.from(), area.to()));
            }
        }
    }

    private void ends(ProvinceChange change, Object what, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate eve = change.date().minusDays(1);
        findings.require(
                to == null || !to.isAfter(eve) || from != null && from.isAfter(eve),
                PLAN,
                at(what),
                Finding.of("province.ends", String.valueOf(to), change.code(), change.date()));
    }

    private void alone(ProvinceChange change, List<ProvinceChange> before, String at) {
        for (ProvinceChange other : before) {
            findings.require(
                    !other.date().equals(change.date())
                            || history.provinces().stream()
                                    .noneMatch(code -> change.concerns(code) && other.concerns(code)),
                    PLAN,
                    at,
                    Finding.of("province.sameDay", other.code()));
        }
    }

    private boolean datesRunForward() {
        int before = findings.problems().size();
        spans("/province", home.officialCodes(), home.territories());
        for (int i = 0; i < home.others().size(); i++) {
            PlanSheet.OtherProvince other = home.others().get(i);
            spans("/province/others/" + i, other.officialCodes(), other.territories());
            findings.require(
                    home.changes().stream().anyMatch(change -> change.concerns(other.code())),
                    PLAN,
                    "/province/others/" + i,
                    Finding.of("province.idle", other.code()));
        }
        for (int i = 0; i < home.changes().size(); i++) {
            List<PlanSheet.Successor> successors = home.changes().get(i).successors();
            for (int j = 0; j < successors.size(); j++) {
                String at = CHANGES + "/" + i + "/successors/" + j;
                OfficialCode code = successors.get(j).officialCode();
                if (code != null) {
                    pointers.put(code, at + "/officialCode");
                }
                pointers.put(successors.get(j).territory(), at + "/territory");
            }
        }
        return findings.problems().size() == before;
    }

    private void spans(String at, List<OfficialCode> codes, List<Territory> territories) {
        for (int i = 0; i < codes.size(); i++) {
            String pointer = at + "/officialCodes/" + i;
            findings.forward(PLAN, pointer, codes.get(i).from(), codes.get(i).to());
            pointers.put(codes.get(i), pointer);
        }
        for (int i = 0; i < territories.size(); i++) {
            String pointer = at + "/territories/" + i;
            findings.forward(
                    PLAN, pointer, territories.get(i).from(), territories.get(i).to());
            pointers.put(territories.get(i), pointer);
        }
    }

    private void territories(String ofThePlan) {
        var seen = new ArrayList<String>();
        for (String province : history.provinces()) {
            for (Handover<Territory> area : history.territories(province)) {
                findings.require(
                        !seen.contains(area.what().code()),
                        PLAN,
                        at(area.what()),
                        Finding.of("twice", word("territory"), area.what().code()));
                seen.add(area.what().code());
            }
        }
        List<String> own = history.territories(home.code()).stream()
                .map(area -> area.what().code())
                .toList();
        findings.known(PLAN, "/territory", ofThePlan, own, PLAN, word("territory"));
    }

    /** A province has one code a day, and a code means one province a day. */
    private void codes() {
        record Had(String province, Handover<OfficialCode> code) {}
        var all = new ArrayList<Had>();
        history.provinces()
                .forEach(province -> history.codes(province).forEach(code -> all.add(new Had(province, code))));
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Had a = all.get(j);
                Had b = all.get(i);
                boolean same = a.code.what().code().equals(b.code.what().code());
                findings.require(
                        !(same || a.province.equals(b.province)) || !a.code.overlaps(b.code),
                        PLAN,
                        at(b.code.what()),
                        Finding.of(
                                "province.code",
                                b.code.what().code(),
                                b.province,
                                b.code.span(),
                                a.code.what().code(),
                                a.province,
                                a.code.span()));
            }
        }
    }

    private String at(Object what) {
        return pointers.getOrDefault(what, "/province");
    }
}
