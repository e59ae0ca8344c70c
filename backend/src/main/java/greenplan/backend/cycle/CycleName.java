package greenplan.backend.cycle;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.CycleKind;
import org.jspecify.annotations.Nullable;

/**
 * A cycle of a plan by its name.
 *
 * @param year that is reported on
 * @param number counts the extraordinary cycles of the year, from 1; 1 of the other kinds
 * @param topic what an extraordinary one asks about; null of the other kinds
 */
public record CycleName(
        CycleKind kind, int year, int number, @Nullable Text topic) {}
