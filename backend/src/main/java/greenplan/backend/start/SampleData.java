package greenplan.backend.start;

/**
 * Whether the fictional province is part of this portal.
 *
 * @param wanted true unless {@code greenplan.sample=false}, or the database is an external one and nobody asked for it
 */
public record SampleData(boolean wanted) {}
