package greenplan.backend.operation;

/** What became of what was asked for. */
enum Outcome {
    /** Nothing of it is in the database, and nothing will be. */
    UNDONE,
    /** It is in the database. */
    DONE,
    /** The connection was lost while it was committed. */
    UNKNOWN
}
