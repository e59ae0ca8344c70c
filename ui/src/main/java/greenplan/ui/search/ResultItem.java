package greenplan.ui.search;

import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Paragraph;
import greenplan.ui.html.Span;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A result: what it is, its title; province, year, code and verdict, which tell it from all others; and the words around the match. */
record ResultItem(Marked marked, List<SearchPage.Province> provinces, Voice voice) {

    /** How many characters of a definition are shown. */
    private static final int WORDS = 240;

    private static final int PART = 144;

    ListItem of(SearchPage.Result result) {
        var title = marked.into(new Anchor(href(result), ""), title(result));
        title.addClassName("found");
        var item = new ListItem(
                Markup.tag(voice.texts().word("search.kind", result.kind())), Markup.element("span", "", " "), title);
        var where = Markup.note(String.join(" · ", where(result)));
        result.status()
                .ifPresent(status -> where.add(
                        Markup.element("span", "", " "), new StatusMark(status.verdict(), status.kept(), voice)));
        item.add(where);
        if (result.kind().hasExcerpt()
                && !result.excerpt().isEmpty()
                && !result.excerpt().equals(result.title())) {
            excerpt(item, result);
        }
        if (result.amendment() != null) {
            String act = result.amendment().inWords(voice);
            item.add(Markup.note(voice.say(result.printed() ? "search.printed" : "search.amended", act)));
        }
        return item;
    }

    private void excerpt(ListItem item, SearchPage.Result result) {
        var definition = result.english(voice);
        if (definition.isPresent()) {
            item.add(Markup.note(marked.into(new Span(), cut(definition.get()))));
            return;
        }
        if (result.translatedExcerpt() != null) {
            item.add(Markup.element(
                    "p",
                    "english",
                    Markup.element("span", "note", voice.say("element.english") + " "),
                    marked.into(new Span(), part(result.translatedExcerpt()))));
        }
        var excerpt = marked.into(new Paragraph(), part(result.excerpt()));
        excerpt.addClassName(result.kind().official() ? "verbatim" : "note");
        excerpt.with("lang", "vi");
        item.add(excerpt);
    }

    /** A clause without a name of its own is named by its path. */
    private String title(SearchPage.Result result) {
        return result.title().equals(result.code()) ? voice.say("target.clause", result.code()) : result.title();
    }

    /** What was taken out of the middle of a longer text says so; the graph gives parts of nearly its longest, and shorter texts whole. */
    private static String part(String excerpt) {
        if (excerpt.length() < PART) {
            return excerpt;
        }
        String begun = Character.isLowerCase(excerpt.charAt(0)) ? "… " + excerpt : excerpt;
        return begun.matches("(?s).*[.;:!?”]") ? begun : begun + " …";
    }

    /** Ends after a whole word. */
    private static String cut(String words) {
        return words.length() <= WORDS ? words : words.substring(0, words.lastIndexOf(' ', WORDS)) + "…";
    }

    private List<String> where(SearchPage.Result result) {
        var where = new ArrayList<String>();
        Optional<SearchPage.Province> province = provinces.stream()
                .filter(each -> each.code().equals(result.province()))
                .findFirst();
        province.map(SearchPage.Province::name)
                .filter(name -> !name.equals(result.title()))
                .ifPresent(where::add);
        if (result.kind() == FoundKind.TARGET) {
            where.add(
                    result.year() == null
                            ? voice.say("search.year.none")
                            : voice.say("search.year", String.valueOf(result.year())));
        } else {
            province.flatMap(each -> each.plans().stream()
                            .filter(plan -> plan.code().equals(result.plan()))
                            .findFirst())
                    .map(SearchPage.Plan::period)
                    .ifPresent(period -> where.add(voice.say("search.plan", period.toString())));
        }
        if (result.ended()) {
            where.add(voice.say(result.kind() == FoundKind.AGENCY ? "search.ended.agency" : "search.ended"));
        }
        if (result.kind().hasPlace() && !result.title().equals(result.code())) {
            where.add(result.code());
        }
        return where;
    }

    private String href(SearchPage.Result result) {
        Paths paths = voice.paths();
        String plan = Objects.requireNonNullElse(result.plan(), "");
        return switch (result.kind()) {
            case PLAN -> paths.plan(result.code());
            case PROVINCE -> paths.province(result.code());
            case TARGET -> paths.target(plan, result.code());
            case DUTY, PROGRESS -> paths.duty(plan, result.code());
            case ACTION, MEASURE, CLAUSE -> paths.clause(plan, result.code(), result.excerpt());
            case AGENCY -> paths.agency(result.code());
            case INDICATOR -> paths.indicator(result.code());
            case NOTE -> paths.note(plan, result.code());
        };
    }
}
