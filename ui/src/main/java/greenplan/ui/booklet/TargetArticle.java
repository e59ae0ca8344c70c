package greenplan.ui.booklet;

import com.vaadin.flow.component.Component;
import greenplan.schema.EvidenceUse;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;

/** One promise on paper: its words, its verdict, the figure with its source, who answers for it. */
record TargetArticle(String plan, BookletPage.Target target, Voice voice) {

    Component article() {
        var title = Markup.spoken(
                Markup.link(target.title(), voice.paths().target(plan, target.code())),
                target.title(),
                target.vi(),
                voice);
        var heading = target.dueYear() == null
                ? Markup.element("h3", "", title)
                : Markup.element(
                        "h3",
                        "",
                        Markup.sentence(
                                voice, "target.heading", title, target.dueYear().toString()));
        var words = Markup.p("“" + target.quote() + "”");
        words.with("lang", "vi");
        var quote = Markup.element("blockquote", "words", words);
        var article = Markup.element("article", "promise", heading, quote);
        article.add(English.paragraphs(target.translation(), voice));
        article.add(verdict());
        if (!target.observations().isEmpty()) {
            article.add(figures());
        }
        article.add(place());
        if (!target.responsible().isEmpty()) {
            article.add(responsible());
        }
        return article;
    }

    private Component verdict() {
        var status = target.status();
        var line = Markup.p(new StatusMark(status.verdict(), status.kept(), voice));
        line.add((status.provisional() ? " (" + voice.say("target.provisional") + "). " : ". ") + status.sentence());
        return line;
    }

    /** The figure that was judged; else the newest one, which was not. */
    private Component figures() {
        var judged = target.observations().stream()
                .filter(each -> each.use() == EvidenceUse.JUDGED)
                .findFirst();
        var shown = judged.or(() -> target.observations().stream()
                .max(java.util.Comparator.comparing(each -> each.observation().asOf())));
        var seen = shown.orElseThrow().observation();
        String figure = voice.say(
                "target.line.value",
                PublishedValue.quantity(
                        seen.value(),
                        seen.unit(),
                        seen.qualifier(),
                        target.form().valueForm(),
                        voice),
                PublishedValue.time(seen.asOf(), seen.precision(), voice));
        var source = seen.source();
        var line = Markup.note(
                Markup.sentence(
                        voice,
                        judged.isPresent() ? "booklet.figure" : "booklet.figure.aside",
                        figure,
                        voice.texts().word("target.use", shown.orElseThrow().use())),
                " ",
                Markup.source(source.title(), source.url(), voice));
        if (source.publisher() != null) {
            line.add(", ");
            line.add(Markup.vietnamese(source.publisher(), voice));
        }
        if (source.date() != null) {
            line.add(", " + voice.formats().date(source.date()));
        }
        return line;
    }

    /** Where it stands, what exactly is promised, and how long there is left. */
    private Component place() {
        var line = Markup.note(
                target.clause() == null
                        ? target.code()
                        : voice.say("target.clause", target.clause().path()));
        if (target.addedBy() != null) {
            line.add(", " + voice.say("target.line.added", target.addedBy().number()));
        }
        if (target.amendment() != null && !target.amendment().equals(target.addedBy())) {
            line.add(", " + voice.say("target.line.amended", target.amendment().number()));
        }
        line.add(" · " + new FormWords(target.form(), target.bound(), voice).words());
        if (target.aspirational()) {
            line.add(" · " + voice.say("target.fact.modality.aspirational"));
        }
        if (target.timeLeft() != null) {
            line.add(" · " + target.timeLeft());
        }
        return line;
    }

    private Component responsible() {
        var line = Markup.note();
        String between = "";
        for (var link : target.responsible()) {
            line.add(between + voice.texts().word("target.modality", link.modality()) + ": ");
            line.add(link.agency().shown(voice), DutyWords.now(link.now(), voice));
            line.add(" (" + voice.texts().word("target.basis", link.basis()) + ")");
            between = " · ";
        }
        return line;
    }
}
