package greenplan.ui.chart;

import com.vaadin.flow.component.Component;

/** Puts the charts of a page onto it, with their files; handed to the parts of a page as {@code this::chart}. */
@FunctionalInterface
public interface Charts {

    /** See {@code PublicView.chart}. */
    Component chart(Chart chart);
}
