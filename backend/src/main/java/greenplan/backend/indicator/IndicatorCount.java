package greenplan.backend.indicator;

import greenplan.backend.topic.Topic;
import java.util.List;

/** How many indicators stand under the same topics, with or without published values. */
record IndicatorCount(List<Topic> topics, boolean known, int count) {}
