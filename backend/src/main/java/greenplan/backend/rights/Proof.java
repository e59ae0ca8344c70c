package greenplan.backend.rights;

/** How whoever calls must have proved who they are. Each asks for more than the one before. */
public enum Proof {
    /** Not at all: it is for callers who cannot be signed in. */
    NONE,
    /** By signing in, not with a personal token; the password may still have to be changed. */
    NEWLY_IN,
    /** By signing in, or with a personal token whose scope allows it. */
    SIGNED_IN,
    /** By signing in, not with a personal token. */
    IN_PERSON,
    /** The same, and of late (greenplan.password-anew-after). */
    CONFIRMED
}
