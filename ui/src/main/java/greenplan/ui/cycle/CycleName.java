package greenplan.ui.cycle;

import greenplan.schema.CycleKind;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.ReportWords;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cycle of reports by its address.
 *
 * @param number counts extraordinary cycles of a year, from 1; 1 for the others
 */
public record CycleName(CycleKind kind, int year, int number) {

    /** The cycles of a plan, in the order given: the newest first, as the API has them. */
    public static <T extends Known> List<CycleName> of(List<T> cycles) {
        return IntStream.range(0, cycles.size())
                .mapToObj(place -> {
                    T cycle = cycles.get(place);
                    long older = cycles.stream()
                            .skip(place + 1L)
                            .filter(other -> other.kind() == cycle.kind() && other.year() == cycle.year())
                            .count();
                    return new CycleName(cycle.kind(), cycle.year(), (int) older + 1);
                })
                .toList();
    }

    /** What an address needs to know of a cycle. */
    public interface Known {
        /** What it is about. */
        CycleKind kind();

        /** Year that is reported on. */
        int year();
    }

    /** The last word of its address: {@code 2026}, {@code so-ket-2025}, {@code dot-xuat-2026-2}. */
    public String slug() {
        String prefix = switch (kind) {
            case ANNUAL -> "";
            case MID_TERM -> "so-ket-";
            case FINAL -> "tong-ket-";
            case EXTRAORDINARY -> "dot-xuat-";
        };
        return prefix + year + (number == 1 ? "" : "-" + number);
    }

    /** In words: {@code Báo cáo thường niên năm 2026}. */
    public String title(Voice voice) {
        String title = ReportWords.cycle(kind, year, voice);
        return number == 1 ? title : voice.say("cycle.again", title, number);
    }
}
