package greenplan.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A result: what it is, its title, where it belongs, and the words around the match. */
record ResultItem(Marked marked, List<SearchPage.Province> provinces, Voice voice) {

    ListItem of(SearchPage.Result result) {
        var title = marked.into(new Anchor(href(result), ""), title(result));
        title.addClassName("found");
        var item = new ListItem(
                Markup.tag(voice.texts().word("search.kind", result.kind())), Markup.element("span", "", " "), title);
        String place = place(result);
        if (!place.isEmpty()) {
            item.add(Markup.element("span", "note", " " + place));
        }
        if (result.kind().hasExcerpt() && !result.excerpt().equals(result.title())) {
            var excerpt = marked.into(new Paragraph(), result.excerpt());
            excerpt.addClassName(result.kind().official() ? "verbatim" : "note");
            excerpt.getElement().setAttribute("lang", "vi");
            item.add(excerpt);
        }
        if (result.amendment() != null) {
            String act = result.amendment().inWords(voice);
            item.add(Markup.note(voice.say(result.printed() ? "search.printed" : "search.amended", act)));
        }
        return item;
    }

    /** A clause without a name of its own is named by its path. */
    private String title(SearchPage.Result result) {
        return result.title().equals(result.code()) ? voice.say("target.clause", result.code()) : result.title();
    }

    /** The plan that it belongs to, or the province of an agency. */
    private String place(SearchPage.Result result) {
        return provinces.stream()
                .filter(province -> province.code().equals(result.province()))
                .map(province -> province.plans().stream()
                        .filter(plan -> plan.code().equals(result.plan()))
                        .map(Titled::title)
                        .filter(title -> !title.equals(result.title()))
                        .findFirst()
                        .orElse(province.name()))
                .collect(Collectors.joining());
    }

    private String href(SearchPage.Result result) {
        Paths paths = voice.paths();
        String plan = Objects.requireNonNullElse(result.plan(), "");
        return switch (result.kind()) {
            case PLAN -> paths.plan(result.code());
            case TARGET -> paths.target(plan, result.code());
            case DUTY, PROGRESS -> paths.duty(plan, result.code());
            case ACTION, MEASURE, CLAUSE -> paths.clause(plan, result.code(), result.excerpt());
            case AGENCY -> paths.agency(result.code());
            case INDICATOR -> paths.indicator(result.code());
            case NOTE -> paths.note(plan, result.code());
        };
    }
}
