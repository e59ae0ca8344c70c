package greenplan.backend.target;

import greenplan.schema.Verdict;

/**
 * How a target of a plan stands.
 *
 * @param target its row
 * @param kept it only holds, as of now, the level that it is to hold
 * @param over its due year is over
 */
public record TargetStanding(long target, Verdict verdict, boolean kept, boolean over) {}
