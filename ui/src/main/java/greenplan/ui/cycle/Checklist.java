package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.CycleFindingKind;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd about a cycle that is to be opened: each line with what mends it, and under a red one a field for the reason. */
final class Checklist extends Composite<Div> {

    private final Voice voice;
    private final Plain list = Markup.element("ul", "plain");
    private final Component none;
    private final Map<CycleFindingKind, Line> lines = new EnumMap<>(CycleFindingKind.class);

    Checklist(Voice voice) {
        this.voice = voice;
        none = Markup.p(voice.say("cycle.check.none"));
        getContent().addClassName("checklist");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().add(Markup.element("h2", "", voice.say("cycle.check")), none, list);
    }

    /** Shows what was found. A line that was there stays in its place: somebody may be typing the reason in it. */
    void show(List<Findings.Finding> findings) {
        none.setVisible(findings.isEmpty());
        list.setVisible(!findings.isEmpty());
        var found = findings.stream().map(Findings.Finding::kind).toList();
        lines.forEach((kind, line) -> {
            if (!found.contains(kind)) {
                list.remove(line);
            }
        });
        for (int place = 0; place < findings.size(); place++) {
            var line = lines.computeIfAbsent(found.get(place), kind -> new Line());
            line.say(findings.get(place));
            if (line.getParent().isEmpty()) {
                list.addComponentAtIndex(place, line);
            }
        }
    }

    /** What was found of a kind, what mends it, and the reason, which stays when the line goes and comes back. */
    private final class Line extends ListItem {

        private final Div words = new Div();
        private final TextField reason = new TextField(voice.say("cycle.check.reason"));

        Line() {
            addClassName("finding");
            reason.setMaxLength(500);
            reason.setWidthFull();
            reason.setHelperText(voice.say("cycle.check.reason.help"));
            add(words);
        }

        void say(Findings.Finding finding) {
            words.removeAll();
            String severity = voice.say(
                    !finding.red()
                            ? "cycle.check.amber"
                            : finding.answerable() ? "cycle.check.red" : "cycle.check.must");
            var sign = Markup.element("span", "shape", finding.red() ? "■" : "◆");
            sign.getElement().setAttribute("aria-hidden", "true");
            words.add(Markup.p(
                    Markup.element(
                            "span",
                            "status " + (finding.red() ? "not-achieved" : "needs-acceleration"),
                            sign,
                            Markup.element("span", "", severity)),
                    " ",
                    finding.message()));
            if (!finding.objects().isEmpty()) {
                words.add(Markup.details(
                        voice.say("cycle.check.which", finding.objects().size()), things(finding)));
            }
            cure(finding, words);
            if (!finding.red() || !finding.answerable()) {
                remove(reason);
            } else if (reason.getParent().isEmpty()) {
                add(reason);
            }
        }

        boolean hasReason() {
            return reason.isAttached() && !reason.isEmpty();
        }
    }

    private void cure(Findings.Finding finding, HasComponents line) {
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

    /** The reasons as the mutation takes them. */
    List<Map<String, String>> overrides() {
        return lines.entrySet().stream()
                .filter(each -> each.getValue().hasReason())
                .map(each -> Map.of(
                        "finding",
                        each.getKey().name(),
                        "reason",
                        each.getValue().reason.getValue().strip()))
                .toList();
    }
}
