package greenplan.backend.graph;

/** Language of the portal's own texts, an argument of every field that gives one. */
public enum Language {
    VI,
    EN
}
