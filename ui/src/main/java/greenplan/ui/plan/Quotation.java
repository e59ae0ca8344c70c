package greenplan.ui.plan;

import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Translation;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import org.jspecify.annotations.Nullable;

/** A whole clause in the plan's own words, with the link to its place in the full text. */
record Quotation(
        String plan, String path, String text, @Nullable Translation translation, Voice voice) {

    Plain block() {
        var block = Markup.element("blockquote", "whole");
        for (String paragraph : text.split("\n\\s*\n", -1)) {
            var words = Markup.p(paragraph.strip());
            words.with("lang", "vi");
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
