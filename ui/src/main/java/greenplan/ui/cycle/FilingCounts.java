package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.EnumMap;

/** How many agencies filed in time, how many late, and who is still awaited. */
record FilingCounts(BoardPage.Cycle cycle, Voice voice) {

    Component strip() {
        var numbers = new EnumMap<Timeliness, Integer>(Timeliness.class);
        cycle.reports().forEach(filing -> numbers.merge(filing.timeliness(), 1, Integer::sum));
        var strip = Markup.element("dl", "facts");
        for (Timeliness each : Timeliness.values()) {
            // Of a closed cycle nothing is awaited any more, and an open one has closed nobody out.
            if (cycle.closed() == null
                    ? each == Timeliness.CLOSED
                    : each == Timeliness.AWAITED || each == Timeliness.OVERDUE) {
                continue;
            }
            strip.add(Markup.element(
                    "div",
                    "",
                    Markup.element("dt", "", voice.texts().word("cycle.count", each)),
                    Markup.element(
                            "dd", "", Markup.element("b", "", voice.formats().number(numbers.getOrDefault(each, 0))))));
        }
        return strip;
    }
}
