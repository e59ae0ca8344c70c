package greenplan.ui.typing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of fields: what is wrong stands at each of them, and what concerns the whole row, or has to be decided, in a place of its own. */
abstract class TypedRow extends Div {

    /** How to speak to whoever types. */
    protected final Voice voice;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final RowNotice notice;

    TypedRow(String key, Voice voice) {
        this.voice = voice;
        notice = new RowNotice(voice);
        setId(key);
        addClassName("saved-row");
        getElement().setAttribute("data-row", key).setAttribute("role", "group").setAttribute("tabindex", "-1");
    }

    /** Takes a field in, under the name by which it is sent. */
    public final Field field(String name, Field field) {
        fields.put(name, field);
        return field;
    }

    /** Id for an element of this row. */
    public final String id(String name) {
        return getId().orElseThrow() + "-" + name;
    }

    /** What has to be decided, to be placed by the row. */
    protected final Component notice() {
        return notice;
    }

    protected final void notice(Component... parts) {
        notice.say(parts);
    }

    /** Asks before something is done to the row that is not typing in it. */
    protected final void ask(String question, String yes, Runnable deed) {
        clear();
        notice.ask(question, yes, deed);
    }

    /** A button that saves the row as it stands. */
    protected final Component again(String words) {
        return RowNotice.again(words);
    }

    /** A button that writes these values into the fields of their names, and saves the row. */
    protected final Component use(String words, Map<String, ?> values) {
        return RowNotice.use(words, values);
    }

    /** Comments of reviewers that are pinned to a row. */
    protected final @Nullable Component comments(List<ReportComment> comments) {
        return comments.isEmpty() ? null : new CommentList(comments, voice).list();
    }

    /** Says at each field what is wrong; above all what concerns the whole row. */
    final void wrong(List<Payload.Problem> problems) {
        clear();
        var atFields = new LinkedHashMap<Field, List<String>>();
        for (Payload.Problem problem : problems) {
            String name = problem.field() == null ? "" : problem.field().replaceFirst("^value[./]", "");
            Field field = fields.get(name);
            if (field == null) {
                notice.say(Markup.p(problem.message()));
            } else {
                atFields.computeIfAbsent(field, unused -> new ArrayList<>()).add(problem.message());
            }
        }
        atFields.forEach((field, sentences) -> field.problem(String.join(" ", sentences)));
    }

    /**
     * Shows what is typed beside what somebody else stored.
     *
     * @param take writes the latter into the fields
     */
    final void choice(String conflict, String yours, String theirs, Runnable take) {
        clear();
        notice.choice(conflict, yours, theirs, () -> {
            clear();
            take.run();
        });
    }

    /** Nothing is wrong, and nothing has to be decided. */
    final void clear() {
        fields.values().forEach(field -> field.problem(null));
        notice.clear();
    }
}
