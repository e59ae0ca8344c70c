package greenplan.ui.note;

/** Kinds of editor's notes, as the API names them. */
public enum NoteKind {
    MISSING_PART,
    WRONG_CITATION,
    DUPLICATE_NUMBER,
    DEFINITION_DRIFT,
    DIFFERING_PROMISES,
    ORPHAN_TARGET,
    DUTY_WITHOUT_DATE,
    AMBIGUOUS_WORDING,
    SCANNING_SLIP
}
