package greenplan.backend.planfile;

import greenplan.db.base.enums.NoteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One editor's note of notes.yaml: what is odd, and how the portal deals with it. */
public record NoteEntry(
        String code,
        String clause,
        @Nullable String quote,
        NoteKind kind,
        Bilingual text,
        List<String> targets,
        List<String> duties) {}
