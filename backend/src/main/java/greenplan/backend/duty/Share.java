package greenplan.backend.duty;

import greenplan.db.base.enums.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What an agency bears.
 *
 * @param agency key of its row
 * @param modality how it bears it; null for whatever way
 */
record Share(long agency, @Nullable Modality modality) {}
