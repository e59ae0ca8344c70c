package greenplan.ui.target;

import static java.util.stream.Collectors.toMap;

import greenplan.schema.Verdict;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.StatusMark;
import greenplan.ui.language.Voice;
import greenplan.ui.topic.TopicTiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which targets of a plan a visitor wants to see: by topic, objective, due year, number and verdict. */
public final class TargetFilter {

    /** The parameter that names an objective, or {@link #OUTSIDE}. */
    public static final String OBJECTIVE = "muc-tieu";

    /** Targets whose clause belongs to no objective. */
    public static final String OUTSIDE = "ngoai";

    private static final String WITH = "co";
    private static final String WITHOUT = "khong";

    private TargetFilter() {}

    /** @param pages of the targets of a plan, all of them */
    static FilterForm<TargetLine> of(List<TargetsPage> pages, PageRequest request, Voice voice) {
        var page = pages.getFirst();
        var plan = page.plan();
        var all = pages.stream()
                .flatMap(each -> each.plan().targets().nodes().stream())
                .toList();
        Map<String, List<TargetsPage.Code>> topics = pages.stream()
                .flatMap(each -> each.plan().underTopics().nodes().stream())
                .collect(toMap(TargetsPage.UnderTopics::code, TargetsPage.UnderTopics::topics));
        return new FilterForm<>(request, voice.say("target.filter"), all, voice)
                .choice(
                        TopicTiles.TOPIC,
                        voice.say("element.filter.topic"),
                        topics(page),
                        target -> topics.getOrDefault(target.code(), List.of()).stream()
                                .map(TargetsPage.Code::code))
                .choice(
                        OBJECTIVE,
                        voice.say("target.filter.objective"),
                        objectives(plan, voice),
                        target -> Stream.of(
                                target.objective() == null
                                        ? OUTSIDE
                                        : target.objective().code()))
                .choice(
                        "nam",
                        voice.say("target.filter.due"),
                        dues(all, voice),
                        target -> Stream.of(target.due().id()))
                .choice(
                        "con-so",
                        voice.say("target.filter.numeric"),
                        numbers(voice),
                        target -> Stream.of(target.numeric() ? WITH : WITHOUT))
                .choice(
                        "ket-luan",
                        voice.say("target.filter.verdict"),
                        verdicts(voice),
                        target -> Stream.of(PageRequest.slug(target.status().verdict())))
                .keepingDay();
    }

    private static Map<String, String> topics(TargetsPage page) {
        var options = new LinkedHashMap<String, String>();
        page.topics().forEach(each -> options.put(each.code(), each.name()));
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
