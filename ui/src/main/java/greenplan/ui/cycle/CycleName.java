package greenplan.ui.cycle;

import greenplan.schema.CycleKind;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.ReportWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle of reports by its address.
 *
 * @param number counts extraordinary cycles of a year, from 1; 1 for the others
 * @param topic what an extraordinary one asks about; null of the others
 */
public record CycleName(
        CycleKind kind, int year, int number, @Nullable String topic) {

    /** The cycles, in the order given. */
    public static List<CycleName> of(List<? extends Known> cycles) {
        return cycles.stream().map(CycleName::of).toList();
    }

    /** One cycle. */
    public static CycleName of(Known cycle) {
        return new CycleName(cycle.kind(), cycle.year(), cycle.number(), cycle.topic());
    }

    /** What a name needs to know of a cycle. */
    public interface Known {
        /** What it is about. */
        CycleKind kind();

        /** Year that is reported on. */
        int year();

        /** Counts extraordinary cycles of a year, from 1. */
        int number();

        /** What an extraordinary one asks about. */
        @Nullable
        String topic();
    }

    /** The last word of its address: {@code 2026}, {@code so-ket-2025}, {@code dot-xuat-2026-2}. */
    public String slug() {
        String prefix = switch (kind) {
            case ANNUAL -> "";
            case MID_TERM -> "so-ket-";
            case FIVE_YEAR -> "danh-gia-5-nam-";
            case FINAL -> "tong-ket-";
            case EXTRAORDINARY -> "dot-xuat-";
        };
        return prefix + year + (number == 1 ? "" : "-" + number);
    }

    /** In words: {@code Báo cáo thường niên năm 2026}, {@code Báo cáo đột xuất năm 2026: thiệt hại do bão}. */
    public String title(Voice voice) {
        String title = ReportWords.cycle(kind, year, topic, voice);
        return number == 1 || topic != null ? title : voice.say("cycle.again", title, number);
    }
}
