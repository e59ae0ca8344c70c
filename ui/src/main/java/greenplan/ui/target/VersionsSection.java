package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Span;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.Bound;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;

/** What was promised from when to when; nothing while the printed promise is the only one. */
record VersionsSection(TargetPage.Target target, Voice voice) {

    Component section() {
        if (target.versions().size() < 2 && target.addedBy() == null) {
            return new Span();
        }
        var list = Markup.element("ol", "plain");
        target.versions()
                .reversed()
                .forEach(version -> list.add(new ListItem(
                        Markup.p(Markup.element("b", "", when(version)), ": " + what(version)),
                        Markup.element("p", "note", Markup.verbatim("“" + version.quote() + "”")),
                        Markup.note(by(version)),
                        Markup.note(voice.say(
                                "target.version.area", version.territory().name())))));
        return Markup.section("phien-ban", voice.say("target.versions"), list);
    }

    private String when(TargetPage.Version version) {
        if (version.from() == null) {
            return version.to() == null
                    ? voice.say("target.version.printed")
                    : voice.say("target.version.until", voice.formats().date(version.to()));
        }
        return version.to() == null
                ? voice.say("target.version.since", voice.formats().date(version.from()))
                : voice.say(
                        "target.version.between",
                        voice.formats().date(version.from()),
                        voice.formats().date(version.to()));
    }

    private String what(TargetPage.Version version) {
        if (version.repealed()) {
            return voice.say("target.version.repealed");
        }
        var bound =
                new Bound(version.comparator(), version.lower(), version.upper(), version.unit(), target.baseYear());
        String words = new FormWords(target.form(), bound, voice).words();
        return version.dueYear() == null
                ? words
                : voice.say("target.version.due", words, version.dueYear().toString());
    }

    private String by(TargetPage.Version version) {
        AmendingAct act = version.amendment();
        return act == null
                ? voice.say("target.version.as-printed")
                : voice.say("target.version.by", act.inWords(voice));
    }
}
