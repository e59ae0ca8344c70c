package greenplan.backend.topic;

import greenplan.backend.graph.Text;

/**
 * What enterprises and people make their living by.
 *
 * @param code lower-case word or words, for instance {@code van-tai}
 */
public record Trade(String code, Text name) {}
