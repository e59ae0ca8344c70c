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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which targets of a plan a visitor wants to see: by topic, objective, due year, number and verdict. */
public final class TargetFilter {

    /** The parameter that names an objective, or {@link #OUTSIDE}. */
    public static final String OBJECTIVE = "muc-tieu";

    /** Targets whose clause belongs to no objective. */
    public static final String OUTSIDE = "ngoai";

    private static final String WITH = "co";
    private static final String WITHOUT = "khong";

    private final PageRequest request;
    private final Voice voice;
    private final TargetFilterForm form;
    private final String topic;
    private final Set<String> underTopic;
    private final String objective;
    private final String due;
    private final String numeric;
    private final String verdict;

    TargetFilter(TargetsPage.Plan plan, PageRequest request, Voice voice) {
        this.request = request;
        this.voice = voice;
        form = new TargetFilterForm(request, voice);
        topic = form.choose(TopicTiles.TOPIC, voice.say("target.filter.topic"), topics(plan, voice));
        underTopic = plan.underTopic() == null
                ? Set.of()
                : plan.underTopic().nodes().stream().map(TargetsPage.Code::code).collect(Collectors.toSet());
        var all = plan.targets().nodes();
        objective = choose(OBJECTIVE, "target.filter.objective", objectives(plan, voice), TargetFilter::objective, all);
        due = choose(
                "nam",
                "target.filter.due",
                dues(all, voice),
                target -> target.due().id(),
                all);
        numeric = choose("con-so", "target.filter.numeric", numbers(voice), TargetFilter::numeric, all);
        verdict = choose("ket-luan", "target.filter.verdict", verdicts(voice), TargetFilter::verdict, all);
    }

    /** A selection that offers what there is, with how many; and what a link asks for that once was. */
    private String choose(
            String name,
            String label,
            Map<String, String> words,
            Function<TargetLine, String> of,
            List<TargetLine> targets) {
        var counts = targets.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
        String asked = request.query(name).orElse("");
        var options = new LinkedHashMap<String, String>();
        words.forEach((value, word) -> {
            long count = counts.getOrDefault(value, 0L);
            if (count > 0 || value.equals(asked)) {
                options.put(value, voice.say("target.filter.counted", word, count));
            }
        });
        return form.choose(name, voice.say(label), options);
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
                && (numeric.isEmpty() || numeric.equals(numeric(target)))
                && (verdict.isEmpty() || verdict.equals(verdict(target)));
    }

    private static String objective(TargetLine target) {
        return target.objective() == null ? OUTSIDE : target.objective().code();
    }

    private static String numeric(TargetLine target) {
        return target.numeric() ? WITH : WITHOUT;
    }

    private static String verdict(TargetLine target) {
        return PageRequest.slug(target.status().verdict());
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
        plan.objectives().forEach(each -> options.put(each.code(), each.title()));
        options.put(OUTSIDE, voice.say("target.filter.outside"));
        return options;
    }

    private static Map<String, String> dues(List<TargetLine> targets, Voice voice) {
        var options = new LinkedHashMap<String, String>();
        new Horizons(targets.stream().map(TargetLine::due))
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

    private static Map<String, String> numbers(Voice voice) {
        var options = new LinkedHashMap<String, String>();
        options.put(WITH, voice.say("target.filter.with"));
        options.put(WITHOUT, voice.say("target.filter.without"));
        return options;
    }
}
