package greenplan.ui.workspace;

import com.vaadin.flow.dom.Element;
import greenplan.ui.language.Language;
import greenplan.ui.language.VietnameseWords;
import java.util.ArrayList;
import java.util.List;

/** Words of an English page with the Vietnamese ones among them marked ({@link VietnameseWords}). */
final class MarkedWords {

    private MarkedWords() {}

    /** A text, its Vietnamese phrases in elements of their own. */
    static List<Element> of(String words) {
        var parts = new ArrayList<Element>();
        int from = 0;
        for (VietnameseWords.Phrase phrase : VietnameseWords.phrases(words)) {
            text(parts, words.substring(from, phrase.start()));
            var vietnamese = new Element("span");
            vietnamese.setText(words.substring(phrase.start(), phrase.end()));
            vietnamese.setAttribute("lang", Language.VI.code());
            parts.add(vietnamese);
            from = phrase.end();
        }
        text(parts, words.substring(from));
        return parts;
    }

    private static void text(List<Element> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(Element.createText(words));
        }
    }
}
