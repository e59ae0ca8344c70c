package greenplan.backend.cycle;

import greenplan.db.base.enums.CycleKind;

/**
 * A cycle of a plan by its name.
 *
 * @param year that is reported on
 * @param number counts the cycles of this kind and year, from 1
 */
public record CycleName(CycleKind kind, int year, int number) {}
