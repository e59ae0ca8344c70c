package greenplan.ui.plan;

import greenplan.ui.element.Crumb;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Voice;
import org.jspecify.annotations.Nullable;

/** The plan that a page belongs to: enough for the way here. */
record Head(String code, String title, @Nullable Years period, Named province) {

    Crumb[] way(Voice voice) {
        return Crumb.toPlan(province, code, title, period, voice);
    }
}
