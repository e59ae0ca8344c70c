package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import greenplan.schema.CycleFindingKind;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd about a cycle that is to be opened: each line with what mends it, and under a red one a field for the reason. */
final class Checklist extends Composite<Div> {

    private final Voice voice;
    private final Plain list = Markup.element("ul", "plain");
    private final Component none;
    private final Map<CycleFindingKind, FindingLine> lines = new EnumMap<>(CycleFindingKind.class);

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
            var line = lines.computeIfAbsent(found.get(place), kind -> new FindingLine(voice));
            line.say(findings.get(place));
            if (line.getParent().isEmpty()) {
                list.addComponentAtIndex(place, line);
            }
        }
    }

    /** The reasons as the mutation takes them. */
    List<Map<String, String>> overrides() {
        return lines.entrySet().stream()
                .flatMap(
                        each -> each
                                .getValue()
                                .reason()
                                .map(reason -> Map.of("finding", each.getKey().name(), "reason", reason))
                                .stream())
                .toList();
    }
}
