package greenplan.ui.compare;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;

/** What the editor judges of each two targets of different provinces; and for which two nothing has been judged. */
record JudgementSection(List<CompareIndicatorPage.Target> targets, Voice voice) {

    Component section() {
        var section = Markup.section("nhan-xet", voice.say("compare.judgements"));
        var judged = Markup.element("ul", "plain");
        var open = new ArrayList<String>();
        for (int i = 0; i < targets.size(); i++) {
            for (var other : targets.subList(i + 1, targets.size())) {
                pair(targets.get(i), other, judged, open);
            }
        }
        if (judged.getComponentCount() > 0) {
            section.add(judged);
        } else {
            section.add(Markup.p(voice.say("compare.none")));
        }
        if (judged.getComponentCount() > 0 && !open.isEmpty()) {
            section.add(Markup.note(voice.say("compare.open", String.join("; ", open))));
        }
        return section;
    }

    private void pair(
            CompareIndicatorPage.Target one, CompareIndicatorPage.Target other, Plain judged, List<String> open) {
        if (one.plan().province().equals(other.plan().province())) {
            return;
        }
        String names = new TargetWords(one, voice).name() + " – " + new TargetWords(other, voice).name();
        one.on(other)
                .ifPresentOrElse(
                        judgement -> judged.add(new ListItem(
                                Markup.element("strong", "", names),
                                Markup.element("span", "", " "),
                                Markup.tag(voice.texts().word("target.grade", judgement.grade())),
                                Markup.p(judgement.reason()))),
                        () -> open.add(names));
    }
}
