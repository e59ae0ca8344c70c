package greenplan.backend.rights;

import greenplan.backend.graph.StaffId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What mutations of cycles, reports and difficulties are called with. */
final class ReportInputs {

    private ReportInputs() {}

    static Map<String, Function<MutationHome, Map<String, ?>>> of() {
        var inputs = new HashMap<String, Function<MutationHome, Map<String, ?>>>();
        inputs.put(
                "openCycle",
                home -> Map.of(
                        "plan",
                        home.given().plan(home.province()),
                        "kind",
                        "ANNUAL",
                        "year",
                        2026,
                        "opensOn",
                        "2026-11-01",
                        "dueBefore",
                        "2026-11-30",
                        "dataCutoff",
                        "2026-12-14"));
        inputs.put(
                "extendDeadline",
                home -> Map.of(
                        "id",
                        StaffId.of("StaffCycle", home.given().cycle(home.province())),
                        "expectedVersion",
                        1,
                        "dueBefore",
                        "2026-12-05",
                        "reason",
                        "Mưa lũ"));
        inputs.put(
                "changeCycle",
                home -> Map.of(
                        "id",
                        StaffId.of("StaffCycle", home.given().cycle(home.province())),
                        "expectedVersion",
                        1,
                        "kind",
                        "ANNUAL",
                        "year",
                        2026,
                        "opensOn",
                        "2026-11-01",
                        "dueBefore",
                        "2026-11-30",
                        "dataCutoff",
                        "2026-12-14"));
        for (String deed : List.of("withdrawCycle", "restoreCycle", "closeCycle", "reopenCycle")) {
            inputs.put(
                    deed,
                    home -> Map.of(
                            "id",
                            StaffId.of("StaffCycle", home.given().cycle(home.province())),
                            "expectedVersion",
                            1,
                            "reason",
                            "Mở nhầm năm"));
        }
        inputs.put(
                "fileAssessment",
                home -> Map.of("report", home.report(), "part", "RESULTS", "expectedVersion", 0, "text", "Đã làm"));
        inputs.put("fileValue", home -> {
            var value = Map.of("noDataReason", "Chưa có số liệu");
            return Map.of("report", home.report(), "target", "II-1", "expectedVersion", 0, "value", value);
        });
        inputs.put(
                "attachFile",
                home -> Map.of(
                        "report",
                        home.report(),
                        "target",
                        "II-1",
                        "expectedVersion",
                        1,
                        "file",
                        StaffId.of("ReportFile", 0)));
        inputs.put(
                "removeFile",
                home -> Map.of("report", home.report(), "file", StaffId.of("ReportFile", 0), "expectedVersion", 1));
        inputs.put(
                "fileProgress",
                home -> Map.of(
                        "report",
                        home.report(),
                        "duty",
                        "V.1(1)",
                        "expectedVersion",
                        0,
                        "text",
                        "Đã làm",
                        "state",
                        "DONE"));
        inputs.put(
                "fileDifficulty",
                home -> Map.of("report", home.report(), "cause", "Thiếu người", "proposal", "Thêm người"));
        inputs.put(
                "removeDifficulty",
                home -> Map.of("report", home.report(), "id", StaffId.of("StaffDifficulty", 0), "expectedVersion", 1));
        inputs.put(
                "restoreDifficulty", home -> Map.of("report", home.report(), "id", StaffId.of("RemovedDifficulty", 0)));
        inputs.put("fileValues", home -> {
            var value = Map.of("noDataReason", "Chưa có số liệu");
            var row = Map.of("target", "II-1", "expectedVersion", 0, "value", value);
            return Map.of("report", home.report(), "rows", List.of(row));
        });
        inputs.put("emptyValue", home -> Map.of("report", home.report(), "target", "II-1", "expectedVersion", 1));
        inputs.put("emptyProgress", home -> Map.of("report", home.report(), "duty", "V.1(1)", "expectedVersion", 1));
        inputs.put("proposeSubmission", home -> Map.of("report", home.report()));
        inputs.put("handBackProposal", home -> Map.of("report", home.report()));
        inputs.put("assignRows", home -> Map.of("report", home.report(), "rows", List.of("target:II-1")));
        inputs.put("declareNothingToReport", home -> Map.of("report", home.report(), "expectedVersion", 1));
        inputs.put("submitReport", home -> Map.of("report", home.report(), "expectedVersion", 1));
        inputs.put("withdrawReport", home -> Map.of("report", home.report(), "expectedVersion", 1));
        inputs.put(
                "takeBackNothing", home -> Map.of("report", home.report(), "expectedVersion", 1, "reason", "Ghi nhầm"));
        inputs.put("returnReport", home -> {
            var comments = List.of(Map.of("text", "Bổ sung"));
            return Map.of("report", home.report(), "expectedVersion", 1, "comments", comments);
        });
        inputs.put(
                "acceptRows",
                home -> Map.of("reports", List.of(Map.of("report", home.report(), "expectedVersion", 1))));
        for (String deed : List.of("decideFigure", "withdrawFigure", "restoreFigure")) {
            inputs.put(deed, home -> Map.of("observation", home.figure(), "reason", "Báo in nhầm"));
        }
        inputs.put("correctValue", home -> {
            var value = Map.of("noDataReason", "Chưa có số liệu");
            return Map.of(
                    "report",
                    home.report(),
                    "target",
                    "II-1",
                    "expectedVersion",
                    1,
                    "value",
                    value,
                    "reason",
                    "Ghi nhầm");
        });
        inputs.put("correctProgress", home -> {
            var progress = Map.of("state", "DONE", "text", "Đã làm");
            return Map.of(
                    "report",
                    home.report(),
                    "duty",
                    "V.1(1)",
                    "expectedVersion",
                    1,
                    "progress",
                    progress,
                    "reason",
                    "Ghi nhầm");
        });
        inputs.put(
                "remind",
                home -> Map.of("cycle", StaffId.of("StaffCycle", home.given().cycle(home.province()))));
        inputs.put("answerDifficulty", home -> {
            String difficulty = StaffId.of("StaffDifficulty", 0);
            return Map.of(
                    "report",
                    home.report(),
                    "id",
                    difficulty,
                    "expectedVersion",
                    1,
                    "text",
                    "Sẽ bố trí",
                    "on",
                    "2026-01-01");
        });
        inputs.put("answerAsFocalAgency", home -> home.difficulty("text", "Đã có", "on", "2026-01-01"));
        inputs.put("raiseDifficulty", home -> home.difficulty("reason", "Vượt thẩm quyền"));
        inputs.put(
                "referDifficulty", home -> home.difficulty("reason", "Vượt thẩm quyền", "authority", "Bộ Tài chính"));
        inputs.put("fileAuthorityAnswer", home -> {
            String file = StaffId.of("ReportFile", 0);
            return home.difficulty("text", "Đồng ý", "on", "2026-01-01", "act", "1/BTC", "file", file);
        });
        inputs.put("publishDifficulty", home -> home.difficulty());
        return inputs;
    }
}
