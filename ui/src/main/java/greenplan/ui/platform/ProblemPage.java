package greenplan.ui.platform;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;

/** The pages that say what went wrong and what to do, inside the shell. */
final class ProblemPage {

    private ProblemPage() {}

    static Found missing(Main main, Voice voice, PageRequest request) {
        main.add(new H1(voice.say("platform.missing")));
        main.add(Markup.p(
                voice.say("platform.missing.what", "/" + request.language().code() + "/" + request.path())));
        main.add(Markup.p(voice.say("platform.missing.cure")));
        main.add(SearchForm.of(voice, "tim-o-giua", ""));
        main.add(Markup.p(
                Markup.link(voice.say("platform.missing.home"), voice.paths().home())));
        return Found.page(voice.say("platform.missing"), "").notIndexed();
    }

    static Found refused(Main main, Voice voice, BadRequest problem) {
        // The API's name of the cursor and its English cure are not those of the address.
        var bad = problem.argument().equals("after")
                ? new BadRequest(Pages.AFTER, problem.value(), voice.say("platform.pages.cursor"))
                : problem;
        main.add(new H1(voice.say("platform.refused")));
        main.add(Markup.p(
                voice.say("platform.refused.argument"),
                " ",
                Markup.element("code", "", bad.argument()),
                voice.say("platform.refused.value"),
                " ",
                Markup.element("code", "", shortened(bad.value())),
                "."));
        if (!bad.allowed().isEmpty()) {
            main.add(Markup.p(voice.say("platform.refused.allowed"), " ", Markup.element("code", "", bad.allowed())));
        }
        main.add(Markup.p(
                Markup.link(voice.say("platform.missing.home"), voice.paths().home())));
        return Found.page(voice.say("platform.refused"), "").notIndexed();
    }

    static Found failed(Main main, Voice voice) {
        main.add(new H1(voice.say("platform.failed")));
        main.add(Markup.p(voice.say("platform.failed.cure")));
        main.add(Markup.p(
                Markup.link(voice.say("platform.missing.home"), voice.paths().home())));
        return Found.page(voice.say("platform.failed"), "").notIndexed();
    }

    static Found busy(Main main, Voice voice) {
        main.add(new H1(voice.say("platform.busy")));
        main.add(Markup.p(voice.say("platform.busy.cure")));
        return Found.page(voice.say("platform.busy"), "").notIndexed();
    }

    static Found unavailable(Main main, Voice voice) {
        main.add(new H1(voice.say("platform.unavailable")));
        main.add(Markup.p(voice.say("platform.unavailable.cure")));
        main.add(Markup.p(
                Markup.link(voice.say("platform.missing.home"), voice.paths().home())));
        return Found.page(voice.say("platform.unavailable"), "").notIndexed();
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
