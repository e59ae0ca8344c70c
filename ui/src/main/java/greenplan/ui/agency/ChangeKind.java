package greenplan.ui.agency;

/** What a reorganisation is. */
enum ChangeKind {
    RENAME,
    MERGE,
    SPLIT,
    ABOLISH
}
