package greenplan.ui.target;

import greenplan.schema.Verdict;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.topic.TopicTiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which targets of a plan a visitor wants to see: by topic, objective, due year, number and verdict. */
public final class TargetFilter {

    /** The parameter that names an objective, or {@link #OUTSIDE}. */
    public static final String OBJECTIVE = "muc-tieu";

    /** Targets whose clause belongs to no objective. */
    public static final String OUTSIDE = "ngoai";

    private static final String WITH = "co";
    private static final String WITHOUT = "khong";

    private final TargetFilterForm form;
    private final String topic;
    private final Set<String> underTopic;
    private final String objective;
    private final String due;
    private final String numeric;
    private final String verdict;

    TargetFilter(TargetsPage.Plan plan, PageRequest request, Voice voice) {
        form = new TargetFilterForm(request, voice);
        topic = form.choose(TopicTiles.TOPIC, voice.say("target.filter.topic"), topics(plan, voice));
        underTopic = plan.underTopic() == null
                ? Set.of()
                : plan.underTopic().nodes().stream().map(TargetsPage.Code::code).collect(Collectors.toSet());
        objective = form.choose(OBJECTIVE, voice.say("target.filter.objective"), objectives(plan, voice));
        due = form.choose("nam", voice.say("target.filter.due"), dues(plan, voice));
        numeric = form.choose(
                "con-so",
                voice.say("target.filter.numeric"),
                ordered(WITH, voice.say("target.filter.with"), WITHOUT, voice.say("target.filter.without")));
        verdict = form.choose("ket-luan", voice.say("target.filter.verdict"), verdicts(voice));
    }

    Plain form() {
        return form.form();
    }

    List<TargetLine> of(List<TargetLine> targets) {
        return targets.stream().filter(this::wanted).toList();
    }

    private boolean wanted(TargetLine target) {
        return (topic.isEmpty() || underTopic.contains(target.code()))
                && (objective.isEmpty() || objective.equals(objective(target)))
                && (due.isEmpty() || due.equals(target.due().id()))
                && (numeric.isEmpty() || numeric.equals(target.numeric() ? WITH : WITHOUT))
                && (verdict.isEmpty()
                        || verdict.equals(PageRequest.slug(target.status().verdict())));
    }

    private static String objective(TargetLine target) {
        return target.objective() == null ? OUTSIDE : target.objective().code();
    }

    private static Map<String, String> topics(TargetsPage.Plan plan, Voice voice) {
        var options = new LinkedHashMap<String, String>();
        plan.topics()
                .forEach(each -> options.put(
                        each.topic().code(),
                        voice.say("target.filter.counted", each.topic().name(), each.targets())));
        return options;
    }

    private static Map<String, String> objectives(TargetsPage.Plan plan, Voice voice) {
        var options = new LinkedHashMap<String, String>();
        plan.objectives().stream()
                .filter(each -> plan.targets().nodes().stream()
                        .anyMatch(target -> Objects.equals(objective(target), each.code())))
                .forEach(each -> options.put(each.code(), each.title()));
        options.put(OUTSIDE, voice.say("target.filter.outside"));
        return options;
    }

    private static Map<String, String> dues(TargetsPage.Plan plan, Voice voice) {
        var options = new LinkedHashMap<String, String>();
        new Horizons(plan.targets().nodes().stream().map(TargetLine::due))
                .forEach(each -> options.put(each.id(), each.inWords(voice)));
        return options;
    }

    private static Map<String, String> verdicts(Voice voice) {
        var options = new LinkedHashMap<String, String>();
        for (Verdict each : Verdict.values()) {
            options.put(PageRequest.slug(each), StatusMark.shape(each) + " " + StatusMark.word(each, voice));
        }
        return options;
    }

    private static Map<String, String> ordered(String first, String words, String second, String otherWords) {
        var options = new LinkedHashMap<String, String>();
        options.put(first, words);
        options.put(second, otherWords);
        return options;
    }
}
