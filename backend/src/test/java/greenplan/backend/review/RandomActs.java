package greenplan.backend.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Acts at random, one after the other: they change promises and the area on which they are judged, repeal and add them, and are withdrawn. */
abstract class RandomActs extends RandomReporting {

    LocalDate actDay = LocalDate.EPOCH;
    private final List<String> acts = new ArrayList<>();

    final String amend() {
        actDay = actDay.plusDays(1 + random.nextInt(30));
        if (random.nextInt(4) == 0) {
            return add();
        }
        String target = one(record.codes());
        var now = record.version(target, LocalDate.MAX);
        if (now.repealed() || record.version(target, actDay.minusDays(1)).repealed()) {
            return "not in force";
        }
        boolean repeals = actDay.isAfter(today()) && random.nextInt(3) == 0;
        String bound = bound(now.measures());
        Integer due = random.nextBoolean() ? today().getYear() - random.nextInt(2) : null;
        String area = random.nextBoolean() ? null : now.area().equals(plan) ? plan + "-khac" : plan;
        var change = new HashMap<String, Object>(Map.of("code", target));
        if (repeals) {
            change.put("repeal", true);
        } else {
            change.put(now.measures().equals(INDEX) ? "lower" : "upper", bound);
            change.put("dueYear", due);
            change.put("territory", area);
            change.put("quote", "mức mới là " + bound);
        }
        act("targets", change);
        record.acts.add(
                repeals
                        ? new RecordByHand.Act(actDay, target, null, null, null, true, null)
                        : new RecordByHand.Act(actDay, target, new BigDecimal(bound), due, area, false, null));
        return "act of " + actDay + ": " + change;
    }

    /** An act adds a target that measures what a printed one does. */
    private String add() {
        String measures = one(TARGETS);
        String bound = bound(measures);
        int due = today().getYear() - random.nextInt(2) + random.nextInt(4);
        var added = new HashMap<String, Object>(Map.of(
                "titleVi",
                "Chỉ tiêu bổ sung " + ++documents,
                "quote",
                "mức là " + bound,
                "indicator",
                plan + (measures.equals(INDEX) ? "-index" : "-kilns"),
                "form",
                measures.equals(INDEX) ? "AT_LEAST" : "AT_MOST",
                measures.equals(INDEX) ? "lower" : "upper",
                bound,
                "dueYear",
                due));
        JsonNode done = act("addedTargets", added);
        String code = done.at("/amendment/changes/0/target/code").asString();
        record.acts.add(new RecordByHand.Act(actDay, code, new BigDecimal(bound), due, plan, false, measures));
        return "act of " + actDay + " adds " + code + ": " + added;
    }

    private String bound(String measures) {
        return measures.equals(INDEX) ? "0." + (61 + acts.size()) : "" + (6 + acts.size());
    }

    private JsonNode act(String part, Map<String, ?> change) {
        JsonNode done = done(
                officer,
                "amendPlan",
                Map.of(
                        "plan",
                        plan,
                        "kind",
                        "Quyết định",
                        "number",
                        ++documents + "/QĐ",
                        "date",
                        today().minusDays(100).toString(),
                        "issuer",
                        "UBND tỉnh",
                        "effectiveOn",
                        actDay.toString(),
                        "summaryVi",
                        "Điều chỉnh.",
                        part,
                        List.of(change)),
                "amendment { id changes { target { code } } }");
        clean(done);
        acts.add(done.at("/amendment/id").asString());
        return done;
    }

    final String withdrawAmendment() {
        if (acts.isEmpty() || !record.acts.getLast().day().isAfter(today())) {
            return amend();
        }
        clean(done(
                officer,
                "withdrawAmendment",
                Map.of("id", acts.removeLast(), "expectedVersion", 1, "reason", "Nhầm"),
                "problems { code }"));
        return "withdrawn " + record.acts.removeLast();
    }
}
