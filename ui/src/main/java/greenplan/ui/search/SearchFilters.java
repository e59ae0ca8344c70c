package greenplan.ui.search;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and province as a form, kinds as links with their numbers: all in the address, all without scripts. */
record SearchFilters(PageRequest request, SearchPage page, Voice voice) {

    Component form(String typed) {
        var words = new Plain("input");
        words.setId("tu-can-tim");
        words.with("name", "q")
                .with("autocomplete", "off")
                .with("type", "search")
                .with("maxlength", "200")
                .with("value", typed);
        var button = Markup.element("button", "", voice.say("element.search.go"));
        button.with("type", "submit");
        var form = Markup.element(
                "form", "filters", Markup.element("label", "", voice.say("search.words"), words), provinces(), button);
        kind().ifPresent(kind -> {
            var hidden = new Plain("input");
            hidden.with("type", "hidden").with("name", "loai").with("value", PageRequest.slug(kind));
            form.add(hidden);
        });
        form.with("role", "search")
                .with("action", voice.paths().search())
                .with("aria-label", voice.say("search.narrow"));
        return form;
    }

    private Plain provinces() {
        String chosen = request.query("tinh").orElse("");
        var select = Markup.element("select", "");
        select.with("name", "tinh");
        select.add(Markup.option("", voice.say("search.province.all"), chosen));
        page.offered(chosen).forEach(province -> select.add(Markup.option(province.code(), province.name(), chosen)));
        return Markup.element("label", "", voice.say("search.province"), select);
    }

    boolean hasKinds() {
        return kind().isPresent() || page.count() > 0;
    }

    Component kinds() {
        var nav = Markup.element("nav", "kinds");
        nav.with("aria-label", voice.say("search.kinds"));
        nav.add(link(voice.say("search.kind.all"), page.count(), "", kind().isEmpty()));
        for (FoundKind kind : FoundKind.values()) {
            boolean chosen = kind().filter(kind::equals).isPresent();
            if (page.count(kind) > 0 || chosen) {
                nav.add(link(
                        voice.texts().word("search.kinds", kind), page.count(kind), PageRequest.slug(kind), chosen));
            }
        }
        return nav;
    }

    private Component link(String word, int count, String kind, boolean chosen) {
        var first = new PageRequest(request.language(), request.path(), request.route(), withoutPage(), false);
        var link = Markup.link(word + " (" + voice.formats().number(count) + ")", first.with("loai", kind));
        if (chosen) {
            link.with("aria-current", "true");
        }
        return link;
    }

    private Map<String, List<String>> withoutPage() {
        var query = new LinkedHashMap<>(request.query());
        query.remove(Pages.AFTER);
        return query;
    }

    private Optional<FoundKind> kind() {
        return request.choice("loai", FoundKind.class);
    }
}
