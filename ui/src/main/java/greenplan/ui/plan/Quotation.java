package greenplan.ui.plan;

import com.vaadin.flow.component.HtmlContainer;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.Voice;
import org.jspecify.annotations.Nullable;

/** A whole clause in the plan's own words, with the link to its place in the full text. */
record Quotation(
        String plan, String path, String text, @Nullable Translation translation, Voice voice) {

    HtmlContainer block() {
        var block = Markup.element("blockquote", "whole");
        for (String paragraph : text.split("\n\\s*\n", -1)) {
            var words = Markup.p(paragraph.strip());
            words.getElement().setAttribute("lang", "vi");
            block.add(words);
        }
        block.add(English.signed(translation, voice));
        block.add(Markup.element(
                "footer",
                "",
                voice.say("target.clause", path) + ". ",
                Markup.link(voice.say("target.fulltext"), voice.paths().clause(plan, path))));
        return block;
    }
}
