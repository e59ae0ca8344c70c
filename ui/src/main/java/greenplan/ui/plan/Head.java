package greenplan.ui.plan;

import greenplan.ui.element.Crumb;
import greenplan.ui.language.Voice;

/** The plan that a page belongs to: enough for the way here. */
record Head(String code, String title, String province, String provinceName) {

    Crumb[] way(Voice voice) {
        return Crumb.toPlan(province, provinceName, code, title, voice);
    }
}
