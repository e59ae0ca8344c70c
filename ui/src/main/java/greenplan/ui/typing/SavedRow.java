package greenplan.ui.typing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that saves itself when the reader leaves it: the browser sends {@code row-save} with the values of its fields, and is
 * told what came of it: {@code saved}; or {@code refused} or {@code failed}, in which cases it keeps what was typed. While
 * something is typed that is not saved, the row says so, and not what was saved before.
 */
public abstract class SavedRow extends Div {

    /** How to speak to whoever types. */
    protected final Voice voice;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Paragraph said = new Paragraph();
    private final Div notice = new Div();

    /** Number of the saving that is being answered; null between them. */
    private @Nullable String number;

    /**
     * A row.
     *
     * @param key tells it from the other rows of the report; also its anchor
     * @param version of what is stored; 0 for nothing
     */
    protected SavedRow(String key, int version, Voice voice) {
        this.voice = voice;
        setId(key);
        addClassName("saved-row");
        said.addClassName("row-said");
        said.getElement().setAttribute("role", "status").setAttribute("data-unsaved", voice.say("typing.row.unsaved"));
        notice.addClassName("row-notice");
        notice.setVisible(false);
        getElement()
                .setAttribute("data-row", key)
                .setAttribute("data-version", String.valueOf(version))
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1");
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
        number = typed.number();
    }

    /** Unless it was said already what came of it, it could not even be tried. */
    public final void end() {
        settle("failed", "");
    }

    /** Writes what was typed, then says so by {@link #saved}, {@link #refused} or {@link #conflict}. */
    protected abstract void save(Typed typed);

    /** Takes a field in, under the name by which it is sent. */
    public final Field field(String name, Field field) {
        fields.put(name, field);
        return field;
    }

    /** What the row says of itself, to be placed by it: how saving went, and what has to be decided. */
    public final Component said() {
        return said;
    }

    /** What has to be decided, to be placed by the row. */
    protected final Component notice() {
        return notice;
    }

    /** Id for an element of this row. */
    public final String id(String name) {
        return getId().orElseThrow() + "-" + name;
    }

    /** Done: the version that is stored now, and what was understood. */
    protected final void saved(int version, String understood) {
        clear();
        getElement().setAttribute("data-version", String.valueOf(version));
        settle("saved", savedNow(understood));
    }

    /** For a row that has come because it was just saved. */
    public final void wasSaved() {
        String words = savedNow("");
        said.setText(words);
        said.getElement().setAttribute("data-saved", words);
    }

    private String savedNow(String understood) {
        String time = LocalTime.now(Formats.VIETNAM).format(DateTimeFormatter.ofPattern("HH:mm"));
        return understood.isEmpty()
                ? voice.say("typing.row.saved", time)
                : voice.say("typing.row.saved.as", understood, time);
    }

    /** Not done: says at each field what is wrong; above all what concerns the whole row. */
    protected final void refused(List<Payload.Problem> problems) {
        clear();
        var atFields = new LinkedHashMap<Field, List<String>>();
        for (Payload.Problem problem : problems) {
            String name = problem.field() == null ? "" : problem.field().replaceFirst("^value[./]", "");
            Field field = fields.get(name);
            if (field == null) {
                notice(Markup.p(problem.message()));
            } else {
                atFields.computeIfAbsent(field, unused -> new ArrayList<>()).add(problem.message());
            }
        }
        atFields.forEach((field, sentences) -> field.problem(String.join(" ", sentences)));
        settle("refused", "");
    }

    /** Not done, because somebody was first: shows both, and lets the reader choose. */
    protected final void conflict(
            Payload.Conflict conflict, int version, String yours, String theirs, Map<String, ?> stored, String shown) {
        clear();
        getElement().setAttribute("data-version", String.valueOf(version));
        var both = Markup.element(
                "dl",
                "both",
                Markup.element("dt", "", voice.say("typing.conflict.yours")),
                Markup.element("dd", "", yours),
                Markup.element("dt", "", voice.say("typing.conflict.theirs")),
                Markup.element("dd", "", theirs));
        var take = new NativeButton(voice.say("typing.conflict.take"), click -> {
            clear();
            put(stored, savedNow(shown));
        });
        take.addClassName("button");
        notice(Markup.p(conflict.message()), both, again(voice.say("typing.conflict.keep")), take);
        settle("refused", "");
    }

    /** Asks before something is done to the row that is not typing in it. */
    protected final void ask(String question, String yes, Runnable deed) {
        clear();
        var sure = new NativeButton(yes, click -> {
            clear();
            deed.run();
        });
        var no = new NativeButton(voice.say("typing.row.keep"), click -> clear());
        sure.addClassName("button");
        no.addClassName("button");
        notice(Markup.p(question), sure, no);
        sure.focus();
    }

    /** The row is empty again; it can be filled with what stood there. */
    protected final void emptied(Map<String, ?> empty, Map<String, ?> before) {
        clear();
        getElement().setAttribute("data-version", "0");
        String time = LocalTime.now(Formats.VIETNAM).format(DateTimeFormatter.ofPattern("HH:mm"));
        put(empty, voice.say("typing.row.emptied", time));
        notice(use(voice.say("typing.row.put-back"), before));
    }

    /** A button that saves the row as it stands. */
    protected final Component again(String words) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.getElement().setAttribute("data-again", "");
        return button;
    }

    /** A button that writes these values into the fields of their names, and saves the row. */
    protected final Component use(String words, Map<String, ?> values) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.getElement().setAttribute("data-use", JsonMapper.shared().writeValueAsString(values));
        return button;
    }

    protected final void notice(Component... parts) {
        notice.add(parts);
        notice.setVisible(true);
    }

    /** Writes into the fields what is stored, and beside them that it is. */
    private void put(Map<String, ?> values, String words) {
        getElement().executeJs("window.filing?.put(this, $0, $1)", values, words);
    }

    private void clear() {
        fields.values().forEach(field -> field.problem(null));
        notice.removeAll();
        notice.setVisible(false);
    }

    /** Told to the page, not to the row: once saved, a row may have made room for another. What it says is up to the page. */
    private void settle(String state, String words) {
        if (number != null) {
            UI.getCurrent().getPage().executeJs("window.filing?.settled($0, $1, $2)", number, state, words);
            number = null;
        }
    }

    /** Comments of reviewers that are pinned to a row. */
    protected final @Nullable Component comments(List<ReportComment> comments) {
        return comments.isEmpty() ? null : new CommentList(comments, voice).list();
    }
}
