package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.schema.EvidenceUse;
import greenplan.ui.element.Markup;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.Voice;
import java.util.Comparator;

/** How old the newest figure is, told by its own date. */
record FreshnessSection(TargetPage.Target target, Voice voice) {

    Component section() {
        var section = Markup.section("do-tuoi", voice.say("target.fresh"));
        var judged = target.current().stream()
                .filter(each -> each.use() == EvidenceUse.JUDGED)
                .findFirst();
        var newest = target.current().stream()
                .max(Comparator.comparing(each -> each.observation().asOf()));
        judged.ifPresent(each -> section.add(Markup.p(voice.say("target.fresh.judged", time(each)))));
        newest.filter(each -> judged.isEmpty()
                        || each.observation()
                                .asOf()
                                .isAfter(judged.get().observation().asOf()))
                .ifPresent(each -> section.add(Markup.p(voice.say(
                        "target.fresh.newest", time(each), voice.texts().word("target.use", each.use())))));
        newest.ifPresentOrElse(
                each -> section.add(Markup.note(voice.say(
                        "target.fresh.shown",
                        voice.formats().date(each.observation().publishedAt())))),
                () -> section.add(Markup.p(voice.say("target.fresh.none"))));
        return section;
    }

    private String time(Evidence evidence) {
        var seen = evidence.observation();
        return PublishedValue.time(seen.asOf(), seen.precision(), voice);
    }
}
