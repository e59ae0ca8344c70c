package greenplan.ui.typing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/**
 * A row that saves itself when the reader leaves it: the browser sends {@code row-save} with the values of its fields, and is
 * told what came of it: {@code saved}; or {@code refused} or {@code failed}, in which cases it keeps what was typed. While
 * something is typed that is not saved, the row says so, and not what was saved before.
 */
public abstract class SavedRow extends TypedRow {

    private final Paragraph said = new Paragraph();
    private final Saving saving = new Saving();
    private final SavedWords words;

    /**
     * A row.
     *
     * @param key tells it from the other rows of the report; also its anchor
     * @param version of what is stored; 0 for nothing
     */
    protected SavedRow(String key, int version, Voice voice) {
        super(key, voice);
        words = new SavedWords(voice);
        said.addClassName("row-said");
        said.getElement().setAttribute("role", "status").setAttribute("data-unsaved", voice.say("typing.row.unsaved"));
        getElement().setAttribute("data-version", String.valueOf(version));
        getElement()
                .addEventListener(
                        "row-save", event -> answer(new Typed(event.getEventDetail(new TypeReference<>() {}))))
                .addEventDetail();
    }

    private void answer(Typed typed) {
        begin(typed);
        try {
            save(typed);
        } finally {
            end();
        }
    }

    /** The row is saved together with others, until {@link #end}. */
    public final void begin(Typed typed) {
        saving.begin(typed);
    }

    /** Unless it was said already what came of it, it could not even be tried. */
    public final void end() {
        saving.settle("failed", "");
    }

    /** Writes what was typed, then says so by {@link #saved}, {@link #refused} or {@link #conflict}. */
    protected abstract void save(Typed typed);

    /** What the row says of itself, to be placed by it: how saving went, and what has to be decided. */
    public final Component said() {
        return said;
    }

    /** Done: the version that is stored now, and what was understood. */
    protected final void saved(int version, String understood) {
        clear();
        getElement().setAttribute("data-version", String.valueOf(version));
        saving.settle("saved", words.saved(understood));
    }

    /** For a row that has come because it was just saved. */
    public final void wasSaved() {
        String now = words.saved("");
        said.setText(now);
        said.getElement().setAttribute("data-saved", now);
    }

    /** Not done: says at each field what is wrong; above all what concerns the whole row. */
    protected final void refused(List<Payload.Problem> problems) {
        wrong(problems);
        saving.settle("refused", "");
    }

    /** Not done, because somebody was first: shows both, and lets the reader choose. */
    protected final void conflict(
            Payload.Conflict conflict, int version, String yours, String theirs, Map<String, ?> stored, String shown) {
        getElement().setAttribute("data-version", String.valueOf(version));
        choice(conflict.message(), yours, theirs, () -> put(stored, words.saved(shown)));
        saving.settle("refused", "");
    }

    /** The row is empty again; it can be filled with what stood there. */
    protected final void emptied(Map<String, ?> empty, Map<String, ?> before) {
        clear();
        getElement().setAttribute("data-version", "0");
        put(empty, words.emptied());
        notice(use(voice.say("typing.row.put-back"), before));
    }

    /** Writes into the fields what is stored, and beside them that it is. */
    private void put(Map<String, ?> values, String words) {
        getElement().executeJs("window.filing?.put(this, $0, $1)", values, words);
    }
}
