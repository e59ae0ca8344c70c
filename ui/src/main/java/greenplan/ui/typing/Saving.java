package greenplan.ui.typing;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/**
 * The saving of a row that the browser waits for. What came of it is told to the page, not to the row: once saved, a row may have
 * made room for another. What it says is up to the page.
 */
final class Saving {

    /** Number of the saving that is being answered; null between them. */
    private @Nullable String number;

    void begin(Typed typed) {
        number = typed.number();
    }

    /**
     * Answers, unless that was done.
     *
     * @param state {@code saved}, {@code refused} or {@code failed}
     * @param words what the row says then
     */
    void settle(String state, String words) {
        if (number != null) {
            UI.getCurrent().getPage().executeJs("window.filing?.settled($0, $1, $2)", number, state, words);
            number = null;
        }
    }
}
