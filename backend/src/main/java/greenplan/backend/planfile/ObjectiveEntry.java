package greenplan.backend.planfile;

import greenplan.db.base.enums.ObjectiveKind;

/** One objective of objectives.yaml. */
public record ObjectiveEntry(String code, String clause, ObjectiveKind kind, Bilingual title) {}
