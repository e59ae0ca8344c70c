package greenplan.ui.workspace;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import greenplan.schema.PlainLetters;
import greenplan.ui.language.Language;
import java.util.Arrays;
import java.util.List;

/** Lists to choose from that are found as one types, in any order and without marks: {@code tai chinh so} finds Sở Tài chính. */
public final class Choice {

    private Choice() {}

    /** A list of which one is chosen. */
    public static <T> ComboBox<T> one(String label, List<T> items, ItemLabelGenerator<T> words) {
        return filled(new ComboBox<>(label), items, words);
    }

    /** A list of which several are chosen. */
    public static <T> MultiSelectComboBox<T> several(String label, List<T> items, ItemLabelGenerator<T> words) {
        return filled(new MultiSelectComboBox<>(label), items, words);
    }

    private static <T, F extends ComboBoxBase<F, T, ?>> F filled(F field, List<T> items, ItemLabelGenerator<T> words) {
        field.setItemLabelGenerator(words);
        field.setItems((item, typed) -> finds(words.apply(item), typed), items);
        UI page = UI.getCurrent();
        if (page != null && !page.getLocale().getLanguage().equals(Language.VI.code())) {
            field.setRenderer(new ComponentRenderer<>(item -> shown(words.apply(item))));
        }
        return field;
    }

    /** What nobody has put into the language of the page is read aloud as Vietnamese. */
    private static Span shown(String words) {
        var shown = new Span();
        shown.getElement().appendChild(MarkedWords.of(words).toArray(Element[]::new));
        return shown;
    }

    /** Whether every word that was typed stands in the text, with or without marks; a code such as II.2.c-2030 is one word. */
    public static boolean finds(String text, String typed) {
        String all = PlainLetters.slug(text);
        return Arrays.stream(typed.strip().split("\\s+"))
                .map(PlainLetters::slug)
                .allMatch(all::contains);
    }
}
