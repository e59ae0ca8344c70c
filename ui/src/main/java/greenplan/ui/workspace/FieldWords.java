package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.dom.Element;
import greenplan.ui.language.Language;
import greenplan.ui.language.VietnameseWords;
import java.util.List;

/**
 * What a field shows is put together in the browser: its label, and the value in its input. Vietnamese words of both are marked there, whenever
 * they change.
 *
 * @param label the label with its Vietnamese words marked, as HTML; empty when there are none
 * @param values what the field shows and is Vietnamese
 */
record FieldWords(String label, List<String> values) {

    private static final FieldWords NONE = new FieldWords("", List.of());

    private static final String MARK = """
            const [label, language, values] = [$0, $1, $2.split('\\n')];
            const speak = (part, isSo) => isSo ? part.setAttribute('lang', language) : part.removeAttribute('lang');
            (this.updateComplete ?? Promise.resolve()).then(() => {
              const shown = this.querySelector(':scope > label[slot=label]');
              if (label && shown) shown.innerHTML = label;
              if (this.inputElement) speak(this.inputElement, values[0] !== '');
              this.querySelectorAll('vaadin-multi-select-combo-box-chip').forEach(chip => speak(chip, values.includes(chip.label)));
            })""";

    /** Marks a field, unless it is as it was marked last. */
    static void mark(Element field) {
        field.getComponent().ifPresent(component -> {
            FieldWords before = ComponentUtil.getData(component, FieldWords.class);
            FieldWords now = of(component);
            if (now.equals(before == null ? NONE : before)) {
                return;
            }
            if (before == null) {
                // Whatever comes back is made anew in the browser.
                component.addDetachListener(gone -> ComponentUtil.setData(component, FieldWords.class, NONE));
            }
            ComponentUtil.setData(component, FieldWords.class, now);
            field.executeJs(MARK, now.label, Language.VI.code(), String.join("\n", now.values));
        });
    }

    static FieldWords of(Component field) {
        String words = field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
        var label = new Element("span").appendChild(MarkedWords.of(words).toArray(Element[]::new));
        return new FieldWords(
                isVietnamese(words) ? label.getOuterHTML() : "",
                shown(field).stream().filter(FieldWords::isVietnamese).toList());
    }

    private static boolean isVietnamese(String words) {
        return !VietnameseWords.phrases(words).isEmpty();
    }

    private static List<String> shown(Component field) {
        return switch (field) {
            case ComboBox<?> one -> one.isEmpty() ? List.of() : List.of(shown(one));
            case MultiSelectComboBox<?> several -> shown(several);
            case HasValue<?, ?> typed when typed.getValue() instanceof String words -> List.of(words);
            default -> List.of();
        };
    }

    private static <T> String shown(ComboBox<T> field) {
        return field.getItemLabelGenerator().apply(field.getValue());
    }

    private static <T> List<String> shown(MultiSelectComboBox<T> field) {
        return field.getValue().stream().map(field.getItemLabelGenerator()).toList();
    }
}
