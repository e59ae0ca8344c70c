package greenplan.backend.cycle;

import greenplan.backend.graph.Sentences;
import greenplan.backend.graph.Text;
import java.util.ArrayList;
import java.util.List;

/** What a cycle is called in letters: by its kind and year, and by what an extraordinary one asks about. */
public final class CycleWords {

    private static final Sentences NAMES = Sentences.in("cycle", "names");

    private CycleWords() {}

    /** {@code Báo cáo thường niên năm 2026}, {@code Báo cáo đột xuất năm 2026: thiệt hại do bão}, {@code Báo cáo đột xuất năm 2026, lần 2}. */
    public static Text title(StaffCycle cycle) {
        var values = new ArrayList<Object>(List.of(NAMES.of(cycle.kind().name(), List.of()), cycle.year()));
        if (cycle.topic() != null) {
            values.add(cycle.topic());
            return NAMES.of("about", values);
        }
        if (cycle.number() > 1) {
            values.add(cycle.number());
            return NAMES.of("again", values);
        }
        return NAMES.of("plain", values);
    }
}
