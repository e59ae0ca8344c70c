package greenplan.backend.reorganisation;

import org.jspecify.annotations.Nullable;

/** Input of undoReorganisation and undoProvinceReorganisation, as in the schema. */
record Undo(String id, int expectedVersion, @Nullable String clientMutationId) {}
