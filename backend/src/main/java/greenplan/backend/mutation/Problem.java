package greenplan.backend.mutation;

import greenplan.backend.graph.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a user can correct.
 *
 * @param field field of the input; null when it is about the whole
 * @param code for programs, upper case
 * @param message what is wrong and what helps
 */
public record Problem(@Nullable String field, String code, Text message) {}
