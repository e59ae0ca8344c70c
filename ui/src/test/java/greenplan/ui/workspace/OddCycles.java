package greenplan.ui.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Cycles of tests are opened before anybody has an account or answers for anything, which an officer must give a reason for. */
final class OddCycles {

    private static final List<Map<String, String>> OVERRIDES = Stream.of(
                    "TARGETS_OWED_BY_NOBODY",
                    "HOLDERS_DO_NOT_REPORT",
                    "NOBODY_SUBMITS",
                    "NOBODY_DRAFTS",
                    "YEAR_OUTSIDE_THE_PLAN",
                    "DEADLINE_PASSED",
                    "DEADLINE_BEFORE_THE_YEAR",
                    "LONG_SPAN")
            .map(finding -> Map.of("finding", finding, "reason", "Kỳ thử nghiệm"))
            .toList();

    private OddCycles() {}

    /** The input; when it opens a cycle and says nothing of what is odd, with a reason for everything, and a topic where one is needed. */
    static Map<String, ?> answered(String mutation, Map<String, ?> input) {
        if (!mutation.equals("openCycle") || input.containsKey("overrides")) {
            return input;
        }
        var answered = new HashMap<String, Object>(input);
        answered.put("overrides", OVERRIDES);
        if ("EXTRAORDINARY".equals(input.get("kind"))) {
            answered.putIfAbsent(
                    "topicVi", "Nội dung " + UUID.randomUUID().toString().substring(0, 8));
        }
        return answered;
    }
}
