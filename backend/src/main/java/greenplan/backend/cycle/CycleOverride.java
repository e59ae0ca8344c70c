package greenplan.backend.cycle;

import greenplan.db.base.enums.CycleFinding;
import java.time.OffsetDateTime;

/** Why a cycle was opened or changed although something was odd about it, for everybody. */
public record CycleOverride(CycleFinding finding, String reason, OffsetDateTime at) {}
