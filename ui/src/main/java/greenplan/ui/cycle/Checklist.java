package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.CycleFindingKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd about a cycle that is to be opened: each line with what mends it, and under a red one a field for the reason. */
final class Checklist extends Composite<Div> {

    private final Voice voice;
    private final Map<CycleFindingKind, TextField> reasons = new EnumMap<>(CycleFindingKind.class);

    Checklist(Voice voice) {
        this.voice = voice;
        getContent().addClassName("checklist");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /** Shows what was found; reasons that were typed stay. */
    void show(List<Findings.Finding> findings) {
        getContent().removeAll();
        getContent().add(Markup.element("h2", "", voice.say("cycle.check")));
        if (findings.isEmpty()) {
            getContent().add(Markup.p(voice.say("cycle.check.none")));
            return;
        }
        var list = Markup.element("ul", "plain");
        findings.forEach(finding -> list.add(line(finding)));
        getContent().add(list);
    }

    private Component line(Findings.Finding finding) {
        String severity = voice.say(finding.red() ? "cycle.check.red" : "cycle.check.amber");
        var sign = Markup.element("span", "shape", finding.red() ? "■" : "◆");
        sign.getElement().setAttribute("aria-hidden", "true");
        var line = Markup.element(
                "li",
                "finding",
                Markup.p(
                        Markup.element(
                                "span",
                                "status " + (finding.red() ? "not-achieved" : "needs-acceleration"),
                                sign,
                                Markup.element("span", "", severity)),
                        " ",
                        finding.message()));
        if (!finding.objects().isEmpty()) {
            line.add(Markup.details(
                    voice.say("cycle.check.which", finding.objects().size()), things(finding)));
        }
        cure(finding, line);
        if (finding.red() && finding.answerable()) {
            line.add(reasons.computeIfAbsent(finding.kind(), this::reason));
        }
        return line;
    }

    private void cure(Findings.Finding finding, com.vaadin.flow.component.HtmlContainer line) {
        switch (finding.kind()) {
            case TARGETS_OWED_BY_NOBODY, HOLDERS_DO_NOT_REPORT ->
                line.add(Markup.p(Markup.link(voice.say("cycle.check.assign"), StaffPaths.ASSIGNMENTS)));
            case NOBODY_DRAFTS, NOBODY_SUBMITS ->
                line.add(Markup.p(Markup.link(voice.say("cycle.check.people"), StaffPaths.CONTACTS)));
            case ALREADY_OPEN, SAME_TOPIC ->
                line.add(Markup.p(Markup.link(voice.say("cycle.back"), StaffPaths.CYCLES)));
            default -> {
                // A field of the form mends it.
            }
        }
    }

    private Component things(Findings.Finding finding) {
        var list = new UnorderedList();
        finding.objects().forEach(thing -> list.add(new ListItem(thing.name() + " (" + thing.code() + ")")));
        return list;
    }

    private TextField reason(CycleFindingKind kind) {
        var field = new TextField(voice.say("cycle.check.reason"));
        field.setMaxLength(500);
        field.setWidthFull();
        field.setHelperText(voice.say("cycle.check.reason.help"));
        return field;
    }

    /** The reasons as the mutation takes them. */
    List<Map<String, String>> overrides() {
        return reasons.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() && each.getValue().isAttached())
                .map(each -> Map.of(
                        "finding",
                        each.getKey().name(),
                        "reason",
                        each.getValue().getValue().strip()))
                .toList();
    }
}
