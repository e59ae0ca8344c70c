package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.schema.NoteKind;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Span;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a reader goes from here: the indicator, the same quantity in other years, the promise that differs, what is to be done
 * about it, the targets before and after it, other provinces.
 *
 * @param all targets of the plan, in the order of its text
 */
record RelationsSection(TargetPage page, List<Around.Near> all, Voice voice) {

    /** How many characters of an action's words are shown as its link. */
    private static final int WORDS = 110;

    Component section() {
        var target = page.target();
        var list = Markup.element("dl", "relations");
        row(
                list,
                "target.near.indicator",
                List.of(Markup.link(
                        target.indicator().name(),
                        voice.paths().indicator(target.indicator().code()))));
        row(list, "target.near.years", years());
        row(list, "target.near.differing", differing());
        row(list, "target.near.duties", target.duties().stream().map(this::duty).toList());
        row(list, "target.near.actions", actions());
        if (!target.comparable().isEmpty()) {
            row(
                    list,
                    "target.near.provinces",
                    List.of(Markup.link(
                            voice.say("target.near.compare"),
                            voice.paths().compare(target.indicator().code()))));
        }
        beside(list);
        return Markup.section("lien-quan", voice.say("target.near"), list);
    }

    /** Promises of this plan about the same indicator. */
    private List<Component> years() {
        return page.target().indicator().targets().stream()
                .filter(this::isOther)
                .map(this::promise)
                .toList();
    }

    /** Promises for the same year that the editor found to differ from this one, with the note that says how. */
    private List<Component> differing() {
        return page.target().notes().stream()
                .filter(note -> note.kind().equals(NoteKind.DIFFERING_PROMISES.name()))
                .flatMap(note -> {
                    var others = note.targets().stream()
                            .filter(this::isOther)
                            .filter(other -> !sharesIndicator(other))
                            .filter(other -> Objects.equals(
                                    other.dueYear(), page.target().dueYear()))
                            .toList();
                    String href = voice.paths().note(page.target().plan().code(), note.code());
                    Component why = Markup.link(voice.say("target.near.why"), href);
                    return others.isEmpty()
                            ? Stream.<Component>empty()
                            : Stream.concat(others.stream().map(this::promise), Stream.of(why));
                })
                .toList();
    }

    private boolean sharesIndicator(Around.Promising other) {
        return page.target().indicator().targets().stream()
                .anyMatch(each -> isOther(each) && each.code().equals(other.code()));
    }

    private boolean isOther(Around.Promising other) {
        return other.plan().code().equals(page.target().plan().code())
                && !other.code().equals(page.target().code());
    }

    private Component promise(Around.Promising other) {
        String promised = new FormWords(other.form(), other.bound(), voice).words();
        String year = other.dueYear() == null ? "" : voice.say("target.near.year", other.dueYear());
        return new Span(
                link(other.code(), other.title(), other.vi()),
                new Span(year + ": "),
                Markup.element("b", "", promised));
    }

    private Component link(String code, String title, String vi) {
        return Markup.spoken(
                Markup.link(title, voice.paths().target(page.target().plan().code(), code)), title, vi, voice);
    }

    private Component duty(TargetPage.Duty duty) {
        return Markup.spoken(
                Markup.link(
                        duty.title(), voice.paths().duty(page.target().plan().code(), duty.code())),
                duty.title(),
                duty.vi(),
                voice);
    }

    /** The action whose clause promises it, or those that stand in its clause. */
    private List<Component> actions() {
        var clause = page.target().clause();
        if (clause == null) {
            return List.of();
        }
        return clause.actions().stream()
                .<Component>map(action -> {
                    var english = English.of(action.translation(), voice);
                    var link = Markup.link(
                            cut(english.orElse(action.quote())),
                            voice.paths().steps(page.target().plan().code()) + "#" + Paths.fragment(action.code()));
                    if (english.isEmpty()) {
                        link.with("lang", "vi");
                    }
                    return link;
                })
                .toList();
    }

    /** Ends after a whole word. */
    private static String cut(String words) {
        if (words.length() <= WORDS) {
            return words;
        }
        return words.substring(0, words.lastIndexOf(' ', WORDS)) + "…";
    }

    private void beside(Plain list) {
        var codes = all.stream().map(Around.Near::code).toList();
        int at = codes.indexOf(page.target().code());
        if (at > 0) {
            row(list, "target.near.before", List.of(near(all.get(at - 1))));
        }
        if (at >= 0 && at < all.size() - 1) {
            row(list, "target.near.after", List.of(near(all.get(at + 1))));
        }
        row(
                list,
                "target.near.all",
                List.of(Markup.link(
                        voice.count("target.near.list", page.plan().targets().totalCount()),
                        voice.paths().targets(page.target().plan().code()))));
    }

    private Component near(Around.Near other) {
        String year = other.dueYear() == null ? "" : voice.say("target.near.year", other.dueYear());
        return new Span(link(other.code(), other.title(), other.vi()), new Span(year));
    }

    private void row(Plain list, String key, List<? extends Component> links) {
        if (links.isEmpty()) {
            return;
        }
        var row = Markup.element("div", "", Markup.element("dt", "", voice.say(key)));
        links.forEach(link -> row.add(Markup.element("dd", "", link)));
        list.add(row);
    }
}
