package greenplan.backend.indicator;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.IndicatorRelationKind;

/**
 * An indicator that looks like another and is not.
 *
 * @param note what differs
 */
public record RelatedIndicator(Indicator indicator, IndicatorRelationKind kind, Text note) {}
