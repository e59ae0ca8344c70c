package greenplan.backend.planfile;

/** Calendar years, both inclusive. */
public record Years(int from, int to) {}
