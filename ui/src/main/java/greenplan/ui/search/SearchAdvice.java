package greenplan.ui.search;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.SearchForm;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How to search: what is searched, how to type, and words to try. */
final class SearchAdvice {

    private SearchAdvice() {}

    /** A search box in the middle of the page. */
    static Component form(Voice voice) {
        return SearchForm.of(voice, "tim-o-giua", "");
    }

    static Component about(Voice voice) {
        var advice = new UnorderedList(
                new ListItem(voice.say("search.advice.marks")),
                new ListItem(voice.say("search.advice.all")),
                new ListItem(voice.say("search.advice.names")),
                new ListItem(voice.say("search.advice.fewer")),
                new ListItem(voice.say("search.advice.code")));
        var examples = new UnorderedList();
        for (String words : voice.say("search.examples").split("\\s*;\\s*", -1)) {
            String href = voice.paths().search() + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
            examples.add(new ListItem(Markup.link(words, href)));
        }
        var section = Markup.section(
                "cach-tim",
                voice.say("search.how"),
                Markup.p(voice.say("search.about")),
                advice,
                Markup.p(voice.say("search.try")),
                examples);
        section.addClassName("led");
        return section;
    }
}
