package greenplan.ui.review;

import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A province to which things happen at random, each as people do it: by the API, in their roles. What follows from them is nobody's business here.
 */
final class RandomProvince extends RandomReports {

    private final List<String> ahead = new ArrayList<>();
    private boolean judgedAnew;

    /** The day of the latest act: each comes after those before it. */
    private LocalDate actDay = LocalDate.of(2026, 9, 1);

    private RandomProvince(String name, LocalDate day, Random random, String neighbour) {
        super(name, day, random, neighbour);
    }

    /** Loads it, and a neighbour with which it may be merged. */
    static RandomProvince of(String name, LocalDate day, Random random) {
        var neighbour = new LoadedProvince(name + "-ben", day, random);
        return new RandomProvince(name, day, random, neighbour.name);
    }

    /** Lets something happen; what it was. */
    String step() {
        return switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> report();
            case 4, 5 -> correct();
            case 6 -> decideWithdrawOrRestore();
            case 7 -> amend();
            case 8 -> takeBackAnAct();
            case 9 -> anotherEdition();
            case 10 -> mergeAgencies();
            case 11 -> mergeProvinces();
            default -> later();
        };
    }

    /** An act changes a bound, or adds a target that measures the same. */
    private String amend() {
        boolean anew = !area.endsWith("-area") && !judgedAnew;
        actDay = actDay.plusDays(1 + random.nextInt(30));
        LocalDate from = anew && actDay.isBefore(day) ? day : actDay;
        actDay = from;
        var act = new HashMap<String, Object>(Map.of(
                "plan", plan,
                "kind", "Quyết định",
                "number", ++documents + "/QĐ-UBND",
                "date", "2026-06-01",
                "issuer", "UBND tỉnh",
                "effectiveOn", from.toString(),
                "summaryVi", "Điều chỉnh."));
        String bound = String.valueOf(19 + random.nextInt(13));
        if (anew) {
            act.put("territory", area);
            judgedAnew = true;
        }
        if (random.nextInt(3) == 0) {
            act.put(
                    "addedTargets",
                    List.of(Map.of(
                            "titleVi",
                            "Đất ngập nước được bảo tồn",
                            "quote",
                            "đạt ít nhất " + bound + "% vào năm 2027",
                            "clause",
                            "I.2",
                            "indicator",
                            name + "-wetland-conserved-share",
                            "form",
                            "AT_LEAST",
                            "lower",
                            bound,
                            "dueYear",
                            2027)));
        } else {
            act.put(
                    "targets",
                    List.of(Map.of(
                            "code",
                            TARGET,
                            "lower",
                            bound,
                            "dueYear",
                            2026 + random.nextInt(3),
                            "quote",
                            "theo văn bản số " + documents + ", mức mới là " + bound + "%")));
        }
        String id = Staff.tell(token(officer), "amendPlan", act, "amendment { id }")
                .at("/amendment/id")
                .asString();
        if (from.isAfter(day)) {
            ahead.add(id);
        } else {
            ahead.clear(); // others may rest on it
        }
        return "an act of " + from;
    }

    private String takeBackAnAct() {
        if (ahead.isEmpty()) {
            return amend();
        }
        tell("withdrawAmendment", Map.of("id", ahead.removeLast(), "expectedVersion", 1, "reason", "Nhầm"));
        return "an act is taken back";
    }

    /** The package says its one figure otherwise. */
    private String anotherEdition() {
        if (touched) {
            return report();
        }
        String was = files.get("observations.yaml");
        files.put(
                "observations.yaml",
                was.replaceFirst(
                        "value: \"[0-9.]+\"", "value: \"%d.%d\"".formatted(15 + random.nextInt(9), documents++ % 10)));
        load(Staff.graph(
                        token(Staff.administrator()),
                        "query ($plan: String!) { workspace { planPackage(plan: $plan) { digest } } }",
                        Map.of("plan", plan))
                .at("/data/workspace/planPackage/digest")
                .asString());
        return "another edition of the package";
    }

    private String mergeAgencies() {
        if (merged || reports.size() < 3) {
            return report();
        }
        tell(
                "reorganise",
                Map.of(
                        "province", "tinh-" + name,
                        "kind", "MERGE",
                        "date", day.toString(),
                        "act", "09/QĐ-UBND",
                        "actDate", day.minusDays(1).toString(),
                        "predecessors", agencies(),
                        "successors", List.of(Map.of("agency", finance()))));
        merged = true;
        return "the agencies are merged";
    }

    /** The province goes on with that of its neighbour: a new area begins, and its figures are of that one. */
    private String mergeProvinces() {
        if (!area.endsWith("-area") || reports.size() < 2) {
            return report();
        }
        tell(
                "reorganiseProvinces",
                Map.of(
                        "kind", "MERGE",
                        "date", day.toString(),
                        "act", "10/NQ-QH",
                        "actDate", day.minusDays(1).toString(),
                        "predecessors", List.of("tinh-" + name, "tinh-" + name + "-ben"),
                        "successors", List.of(Map.of("province", "tinh-" + name))));
        area = Staff.graph(
                        null,
                        "query ($code: String!) { province(code: $code) { territories { code to } } }",
                        Map.of("code", "tinh-" + name))
                .at("/data/province/territories")
                .valueStream()
                .filter(each -> each.at("/to").isNull())
                .findFirst()
                .orElseThrow()
                .at("/code")
                .asString();
        return "the province is merged with its neighbour, and measured in " + area;
    }

    private String later() {
        day = day.plusDays(1 + random.nextInt(30));
        ahead.clear();
        tokens.clear(); // they may be over
        return "it is " + day;
    }
}
