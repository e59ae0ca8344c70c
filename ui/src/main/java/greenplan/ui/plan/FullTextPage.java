package greenplan.ui.plan;

import greenplan.schema.ClauseRole;
import greenplan.schema.Comparator;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code FullTextView.graphql}. */
record FullTextPage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<Clause> clauses) {}

    /**
     * @param label what it is called when its path is a word, or when it is missing
     * @param text verbatim; null for a part that the published copy lacks
     * @param parent path of the clause above it
     */
    record Clause(
            String path,
            @Nullable String label,
            ClauseRole role,
            @Nullable String text,
            @Nullable Translation translation,
            @Nullable String parent,
            List<Target> targets,
            List<Note> notes) {

        /** What a link to it says: the number that is printed, or what it is called. */
        String name() {
            return label == null ? path : label;
        }

        /** It is marked by a dash in the text, and counted by the portal. */
        boolean isItem() {
            return path.endsWith(")");
        }
    }

    record Target(
            String code,
            String title,
            String quote,
            @Nullable Integer dueYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Integer baseYear,
            Form form) {

        String promise(Voice voice) {
            return new FormWords(form, new Bound(comparator, lower, upper, unit, baseYear), voice).words();
        }
    }

    record Note(
            String code,
            NoteKind kind,
            String text,
            String vi,
            @Nullable String clarification) {}
}
