package greenplan.backend.packages;

import greenplan.db.base.enums.ObjectiveKind;

/** One objective of objectives.yaml. */
record ObjectiveEntry(String code, String clause, ObjectiveKind kind, Bilingual title) {}
