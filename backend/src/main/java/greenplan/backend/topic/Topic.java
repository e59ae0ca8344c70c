package greenplan.backend.topic;

import greenplan.backend.graph.Text;

/**
 * What readers look for, for instance water.
 *
 * @param code lower-case word or words, for instance {@code nuoc}
 * @param icon name of the picture that pages draw; empty for none
 */
public record Topic(String code, Text name, String icon) {}
