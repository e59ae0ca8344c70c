package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.SearchForm;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.H1;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;

/** The pages that say what went wrong and what to do, inside the shell. */
final class ProblemPage {

    private ProblemPage() {}

    static Found missing(Plain main, Voice voice, PageRequest request) {
        main.add(new H1(voice.say("page.missing")));
        main.add(
                Markup.p(voice.say("page.missing.what", "/" + request.language().code() + "/" + request.path())));
        main.add(Markup.p(voice.say("page.missing.cure")));
        main.add(SearchForm.of(voice, "tim-o-giua", ""));
        main.add(Markup.p(
                Markup.link(voice.say("page.missing.home"), voice.paths().home())));
        return Found.page(voice.say("page.missing"), "").notIndexed();
    }

    /** What is said in signs, or in English by the API, is said in the words of the page. */
    static BadRequest inTheAddress(BadRequest problem, Voice voice) {
        if (problem.argument().equals("after")) {
            return new BadRequest(Pages.AFTER, problem.value(), voice.say("element.pages.cursor"));
        }
        return problem.allowed().equals(PageRequest.A_DAY)
                ? new BadRequest(problem.argument(), problem.value(), voice.say("page.refused.day", PageRequest.A_DAY))
                : problem;
    }

    /** Says above a page that it takes no notice of a value in its address. */
    static Component ignored(Voice voice, BadRequest bad) {
        var notice = Markup.element(
                "p",
                "as-of",
                Markup.sentence(
                        voice,
                        "page.ignored",
                        Markup.element("code", "", bad.argument()),
                        Markup.element("code", "", shortened(bad.value()))));
        if (!bad.allowed().isEmpty()) {
            notice.add(" " + voice.say("page.refused.allowed") + " ");
            notice.add(Markup.element("code", "", bad.allowed()));
        }
        return notice;
    }

    static Found refused(Plain main, Voice voice, BadRequest bad) {
        main.add(new H1(voice.say("page.refused")));
        main.add(Markup.p(
                voice.say("page.refused.argument"),
                " ",
                Markup.element("code", "", bad.argument()),
                voice.say("page.refused.value"),
                " ",
                Markup.element("code", "", shortened(bad.value())),
                "."));
        if (!bad.allowed().isEmpty()) {
            main.add(Markup.p(voice.say("page.refused.allowed"), " ", Markup.element("code", "", bad.allowed())));
        }
        main.add(Markup.p(
                Markup.link(voice.say("page.missing.home"), voice.paths().home())));
        return Found.page(voice.say("page.refused"), "").notIndexed();
    }

    static Found failed(Plain main, Voice voice) {
        main.add(new H1(voice.say("page.failed")));
        main.add(Markup.p(voice.say("page.failed.cure")));
        main.add(Markup.p(
                Markup.link(voice.say("page.missing.home"), voice.paths().home())));
        return Found.page(voice.say("page.failed"), "").notIndexed();
    }

    static Found busy(Plain main, Voice voice) {
        main.add(new H1(voice.say("page.busy")));
        main.add(Markup.p(voice.say("page.busy.cure")));
        return Found.page(voice.say("page.busy"), "").notIndexed();
    }

    static Found unavailable(Plain main, Voice voice) {
        main.add(new H1(voice.say("page.unavailable")));
        main.add(Markup.p(voice.say("page.unavailable.cure")));
        main.add(Markup.p(
                Markup.link(voice.say("page.missing.home"), voice.paths().home())));
        return Found.page(voice.say("page.unavailable"), "").notIndexed();
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
