package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import java.util.Optional;

/** What was found of a kind, what mends it, and the reason, which stays when the line goes and comes back. */
final class FindingLine extends ListItem {

    private final Voice voice;
    private final Div words = new Div();
    private final TextField reason;

    FindingLine(Voice voice) {
        this.voice = voice;
        reason = new TextField(voice.say("cycle.check.reason"));
        addClassName("finding");
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setHelperText(voice.say("cycle.check.reason.help"));
        add(words);
    }

    void say(Findings.Finding finding) {
        words.removeAll();
        words.add(Markup.p(severity(finding), " ", finding.message()));
        if (!finding.objects().isEmpty()) {
            words.add(Markup.details(
                    voice.say("cycle.check.which", finding.objects().size()), things(finding)));
        }
        cure(finding);
        if (!finding.red() || !finding.answerable()) {
            remove(reason);
        } else if (reason.getParent().isEmpty()) {
            add(reason);
        }
    }

    /** Why the cycle is opened all the same; empty where none is asked for or written. */
    Optional<String> reason() {
        return reason.isAttached() && !reason.isEmpty()
                ? Optional.of(reason.getValue().strip())
                : Optional.empty();
    }

    private Component severity(Findings.Finding finding) {
        String severity = voice.say(
                !finding.red() ? "cycle.check.amber" : finding.answerable() ? "cycle.check.red" : "cycle.check.must");
        var sign = Markup.element("span", "shape", finding.red() ? "■" : "◆");
        sign.getElement().setAttribute("aria-hidden", "true");
        return Markup.element(
                "span",
                "status " + (finding.red() ? "not-achieved" : "needs-acceleration"),
                sign,
                Markup.element("span", "", severity));
    }

    private void cure(Findings.Finding finding) {
        switch (finding.kind()) {
            case TARGETS_OWED_BY_NOBODY, HOLDERS_DO_NOT_REPORT ->
                words.add(Markup.p(Markup.link(voice.say("cycle.check.assign"), StaffPaths.ASSIGNMENTS)));
            case NOBODY_DRAFTS, NOBODY_SUBMITS ->
                words.add(Markup.p(Markup.link(voice.say("cycle.check.people"), StaffPaths.CONTACTS)));
            case ALREADY_OPEN, SAME_TOPIC ->
                words.add(Markup.p(Markup.link(voice.say("cycle.back"), StaffPaths.CYCLES)));
            default -> {
                // A field of the form mends it.
            }
        }
    }

    private static Component things(Findings.Finding finding) {
        var list = new UnorderedList();
        finding.objects().forEach(thing -> list.add(new ListItem(thing.name() + " (" + thing.code() + ")")));
        return list;
    }
}
