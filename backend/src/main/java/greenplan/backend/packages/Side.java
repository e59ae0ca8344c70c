package greenplan.backend.packages;

/** Whose word counts where the portal and a new edition of the package both changed something. */
enum Side {
    /** What was changed in the portal stays. */
    PORTAL,
    /** The new edition takes its place. */
    PACKAGE
}
