package greenplan.ui.about;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.Documents;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How machines read the portal: the endpoint, the contract, CSV, limits, and an example with its answer of now. */
@Route(PublicView.LANG + "/du-lieu-mo")
class OpenDataView extends PublicView {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    OpenDataView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var prose = new Prose(voice());
        Map<?, ?> result = ask(Map.class, Map.of());
        main.addClassName("prose");
        main.add(
                new H1(say("about.data")),
                prose.lead("about.data.lead"),
                Markup.section(
                        "graphql",
                        say("about.data.graph"),
                        prose.p("about.data.graph.say"),
                        prose.list("about.data.graph.endpoint", "about.data.graph.try", "about.data.graph.schema"),
                        prose.p("about.data.graph.page")),
                Markup.section(
                        "vi-du",
                        say("about.data.example"),
                        prose.p("about.data.example.say"),
                        code(Documents.of(OpenDataView.class, "OpenDataView"), say("about.data.example.query")),
                        prose.p("about.data.example.answer"),
                        code(JSON.writeValueAsString(Map.of("data", result)), say("about.data.example.result"))),
                Markup.section(
                        "tung-trang",
                        say("about.data.pages"),
                        prose.p("about.data.pages.say"),
                        prose.p("about.data.pages.next")),
                Markup.section(
                        "csv", say("about.data.csv"), prose.p("about.data.csv.say"), prose.p("about.data.csv.form")),
                Markup.section(
                        "gioi-han",
                        say("about.data.limits"),
                        prose.p("about.data.limits.say"),
                        prose.list(
                                "about.data.limits.page",
                                "about.data.limits.depth",
                                "about.data.limits.size",
                                "about.data.limits.time")),
                prose.section("cach-doc", "about.data.types", "about.data.types.say", "about.data.types.words"));
        return Found.page(say("about.data"), say("about.data.lead"));
    }

    private static Component code(String text, String label) {
        var pre = Markup.element("pre", "", Markup.element("code", "", text));
        pre.with("tabindex", "0").with("role", "region").with("aria-label", label);
        return pre;
    }
}
