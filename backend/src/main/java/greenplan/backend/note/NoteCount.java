package greenplan.backend.note;

import greenplan.db.base.enums.NoteKind;

/** How many notes of a kind a plan has. */
record NoteCount(NoteKind kind, int count) {}
