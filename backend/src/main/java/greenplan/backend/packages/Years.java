package greenplan.backend.packages;

/** Calendar years, both inclusive. */
record Years(int from, int to) {}
