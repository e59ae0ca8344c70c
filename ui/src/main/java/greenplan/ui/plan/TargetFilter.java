package greenplan.ui.plan;

import com.vaadin.flow.component.HtmlContainer;
import greenplan.ui.platform.PageRequest;
import greenplan.ui.platform.StatusMark;
import greenplan.ui.platform.Verdict;
import greenplan.ui.platform.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which targets of a plan a visitor wants to see: by objective, due year, number and verdict. */
final class TargetFilter {

    /** The parameter that names an objective, or {@link #OUTSIDE}. */
    static final String OBJECTIVE = "muc-tieu";

    /** Targets whose clause belongs to no objective. */
    static final String OUTSIDE = "ngoai";

    private static final String WITH = "co";
    private static final String WITHOUT = "khong";

    private final FilterForm form;
    private final String objective;
    private final String due;
    private final String numeric;
    private final String verdict;

    TargetFilter(TargetsPage.Plan plan, PageRequest request, Voice voice) {
        form = new FilterForm(request, voice);
        objective = form.choose(OBJECTIVE, voice.say("plan.filter.objective"), objectives(plan, voice));
        due = form.choose("nam", voice.say("plan.filter.due"), dues(plan, voice));
        numeric = form.choose(
                "con-so",
                voice.say("plan.filter.numeric"),
                ordered(WITH, voice.say("plan.filter.with"), WITHOUT, voice.say("plan.filter.without")));
        verdict = form.choose("ket-luan", voice.say("plan.filter.verdict"), verdicts(voice));
    }

    HtmlContainer form() {
        return form.form();
    }

    List<TargetLine> of(List<TargetLine> targets) {
        return targets.stream().filter(this::wanted).toList();
    }

    private boolean wanted(TargetLine target) {
        return (objective.isEmpty() || objective.equals(objective(target)))
                && (due.isEmpty() || due.equals(target.due().id()))
                && (numeric.isEmpty() || numeric.equals(target.numeric() ? WITH : WITHOUT))
                && (verdict.isEmpty()
                        || verdict.equals(PageRequest.slug(target.status().verdict())));
    }

    private static String objective(TargetLine target) {
        return target.objective() == null ? OUTSIDE : target.objective().code();
    }

    private static Map<String, String> objectives(TargetsPage.Plan plan, Voice voice) {
        var options = new LinkedHashMap<String, String>();
        plan.objectives().stream()
                .filter(each -> plan.targets().nodes().stream()
                        .anyMatch(target -> Objects.equals(objective(target), each.code())))
                .forEach(each -> options.put(each.code(), each.title()));
        options.put(OUTSIDE, voice.say("plan.filter.outside"));
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
            options.put(PageRequest.slug(each), each.shape() + " " + StatusMark.word(each, voice));
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
