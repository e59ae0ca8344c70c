package greenplan.backend.rights;

import greenplan.backend.account.StaffApi;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.StaffId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What mutations of responsibilities, notes, amendments, reorganisations and packages are called with. */
final class PlanInputs {

    private PlanInputs() {}

    static Map<String, Function<MutationHome, Map<String, ?>>> of() {
        var inputs = new HashMap<String, Function<MutationHome, Map<String, ?>>>();
        inputs.put("assignTarget", home -> {
            String plan = home.given().plan(home.province());
            return Map.of(
                    "plan",
                    plan,
                    "target",
                    "II-1",
                    "agency",
                    home.agency().code(),
                    "from",
                    "2026-01-01",
                    "act",
                    "1/QĐ-UBND",
                    "actDate",
                    "2026-01-01");
        });
        inputs.put("assignTargets", home -> {
            String plan = home.given().plan(home.province());
            return Map.of(
                    "plan",
                    plan,
                    "targets",
                    List.of("II-1"),
                    "agency",
                    home.agency().code(),
                    "from",
                    "2026-01-01",
                    "act",
                    "1/QĐ-UBND",
                    "actDate",
                    "2026-01-01");
        });
        inputs.put("confirmInferences", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().inference(home.province(), home.agency()));
            String plan = home.given().plan(home.province());
            var seen = List.of(Map.of("id", link, "expectedVersion", 1));
            return Map.of("plan", plan, "inferences", seen, "act", "1/QĐ-UBND", "actDate", "2026-01-01");
        });
        inputs.put("rejectInferences", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().inference(home.province(), home.agency()));
            String plan = home.given().plan(home.province());
            return Map.of(
                    "plan",
                    plan,
                    "inferences",
                    List.of(Map.of("id", link, "expectedVersion", 1)),
                    "reason",
                    "Không đúng");
        });
        inputs.put("confirmInference", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().inference(home.province(), home.agency()));
            return Map.of("id", link, "expectedVersion", 1, "act", "1/QĐ-UBND", "actDate", "2026-01-01");
        });
        inputs.put("rejectInference", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().inference(home.province(), home.agency()));
            return Map.of("id", link, "expectedVersion", 1, "reason", "Không đúng");
        });
        inputs.put("takeBackAssignment", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().assignment(home.province(), home.agency()));
            return Map.of("id", link, "expectedVersion", 1, "reason", "Giao nhầm");
        });
        inputs.put("takeIntoCycle", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().assignment(home.province(), home.agency()));
            String cycle = StaffId.of("StaffCycle", home.given().cycle(home.province()));
            return Map.of("cycle", cycle, "responsibilities", List.of(link));
        });
        inputs.put("takeOutOfCycle", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().assignment(home.province(), home.agency()));
            String cycle = StaffId.of("StaffCycle", home.given().cycle(home.province()));
            return Map.of("cycle", cycle, "responsibilities", List.of(link), "reason", "Giao nhầm");
        });
        inputs.put("endAssignment", home -> {
            String link = StaffId.of("StaffResponsibility", home.given().assignment(home.province(), home.agency()));
            return Map.of(
                    "id",
                    link,
                    "expectedVersion",
                    2,
                    "from",
                    "2026-06-01",
                    "act",
                    "2/QĐ-UBND",
                    "actDate",
                    "2026-01-01");
        });
        inputs.put(
                "addNote",
                home -> Map.of(
                        "plan",
                        home.given().plan(home.province()),
                        "clause",
                        "I",
                        "kind",
                        "WRONG_CITATION",
                        "textVi",
                        "Sai",
                        "textEn",
                        "Wrong"));
        inputs.put("clarifyNote", home -> {
            String note = NodeId.of("Note", home.given().note(home.province()));
            return Map.of(
                    "id", note, "expectedVersion", 1, "clarification", "Đúng là", "act", "1/UBND", "on", "2026-01-01");
        });
        inputs.put("amendPlan", home -> {
            var act = Map.of("kind", "Quyết định", "number", "1/QĐ-UBND", "date", "2026-01-01", "issuer", "UBND tỉnh");
            var amendment = new HashMap<String, Object>(act);
            amendment.put("plan", home.given().plan(home.province()));
            amendment.put("effectiveOn", "2026-01-01");
            amendment.put("summaryVi", "Sửa");
            amendment.put("summaryEn", "Amends");
            return amendment;
        });
        inputs.put(
                "withdrawAmendment",
                home -> Map.of(
                        "id",
                        NodeId.of("Amendment", String.valueOf(home.given().amendment(home.province()))),
                        "expectedVersion",
                        1,
                        "reason",
                        "Nhầm"));
        inputs.put(
                "reorganise",
                home -> Map.of(
                        "province",
                        home.province().code(),
                        "kind",
                        "ABOLISH",
                        "date",
                        "2026-12-31",
                        "act",
                        "1/QĐ-UBND",
                        "actDate",
                        "2026-01-01",
                        "predecessors",
                        List.of(home.agency().code() + "-khong-co")));
        inputs.put(
                "foundAgencies",
                home -> Map.of(
                        "province",
                        home.province().code(),
                        "date",
                        "2026-01-01",
                        "act",
                        "1/NQ-HĐND",
                        "actDate",
                        "2026-01-01",
                        "agencies",
                        List.of()));
        inputs.put("undoReorganisation", home -> {
            String change = StaffId.of("StaffReorganisation", home.given().change(home.province()));
            return Map.of("id", change, "expectedVersion", 1);
        });
        inputs.put(
                "reorganiseProvinces",
                home -> Map.of(
                        "kind",
                        "ABOLISH",
                        "date",
                        "2026-12-31",
                        "act",
                        "1/NQ",
                        "actDate",
                        "2026-01-01",
                        "predecessors",
                        List.of(home.province().code()),
                        "successors",
                        List.of()));
        inputs.put("undoProvinceReorganisation", home -> {
            String change =
                    StaffId.of("StaffProvinceReorganisation", home.given().provinceChange(home.province()));
            return Map.of("id", change, "expectedVersion", 1);
        });
        inputs.put("loadPackage", home -> {
            String plan = "format: 1\nprovince: {code: %s}\n"
                    .formatted(home.province().code());
            return Map.of("plan", StaffApi.unique("plan"), "files", List.of(Map.of("name", "plan.yaml", "text", plan)));
        });
        return inputs;
    }
}
