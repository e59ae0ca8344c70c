package greenplan.backend.colleague;

/**
 * A row that was given to somebody.
 *
 * @param row {@code target:<code>} or {@code duty:<code>}
 */
record RowAssignment(String row, Colleague to) {}
