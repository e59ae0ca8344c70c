package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.schema.DatePrecision;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.Comparator;

/** How old the newest figure is, told by its own date. */
record FreshnessSection(TargetPage.Target target, Voice voice) {

    Component section() {
        var section = Markup.section("do-tuoi", voice.say("target.fresh"));
        target.observations().stream()
                .map(TargetPage.Evidence::observation)
                .max(Comparator.comparing(TargetPage.Observation::asOf))
                .ifPresentOrElse(
                        newest -> section.add(
                                Markup.p(voice.say(
                                        "target.fresh.newest",
                                        newest.precision() == DatePrecision.YEAR
                                                ? newest.asOf().getYear()
                                                : voice.formats().date(newest.asOf()))),
                                Markup.note(voice.say(
                                        "target.fresh.shown", voice.formats().date(newest.publishedAt())))),
                        () -> section.add(Markup.p(voice.say("target.fresh.none"))));
        return section;
    }
}
