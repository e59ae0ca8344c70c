package greenplan.ui.target;

import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import org.jspecify.annotations.Nullable;

/** The answer to {@code FrameView.graphql}. */
record FramePage(Target target) {

    record Target(String code, String title, @Nullable Integer dueYear, boolean sample, Plan plan) {}

    record Plan(String code, String title, @Nullable Years period, Named province) {}
}
