package greenplan.ui.report;

import greenplan.schema.ObservationKind;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row says that does not say otherwise: what a row that is filed already says.
 *
 * @param kind how sure values are
 * @param source the document that they rest on; null while none was named
 * @param asOf the day that values describe
 * @param area slug of another area than their targets are judged on, which was chosen for a row; null while none was
 * @param last slug of the area of a row that is filed; null while none is
 * @param areas areas of the province
 */
record Usual(
        ObservationKind kind,
        @Nullable String source,
        LocalDate asOf,
        @Nullable String area,
        @Nullable String last,
        List<ReportPage.Area> areas) {

    static Usual of(ReportPage.Report report) {
        var areas = report.cycle().subject().province().territories();
        return report.values().stream()
                .filter(row -> row.kind() != null && row.asOf() != null && row.territory() != null)
                .findFirst()
                .map(row -> new Usual(
                        Objects.requireNonNull(row.kind()),
                        row.source(),
                        Objects.requireNonNull(row.asOf()),
                        row.otherArea() ? row.territory() : null,
                        row.territory(),
                        areas))
                .orElseGet(() -> new Usual(ObservationKind.ESTIMATE, null, report.usualAsOf(), null, null, areas));
    }

    /** The area of a row that does not name one: that on which its target is judged, unless another one was chosen; null when it must be chosen, or is of another province. */
    @Nullable
    String areaOf(ReportValue row) {
        String usual = row.usualTerritory();
        if (area != null || usual == null) {
            return area == null ? last : area;
        }
        return areas.stream().anyMatch(each -> each.code().equals(usual)) ? usual : null;
    }

    /** The choice of the area for all rows that are not filed, which may differ. */
    Field area(String id, List<ReportValue> rows, Voice voice) {
        var chosen = rows.stream()
                .filter(row -> !row.isFiled())
                .map(this::areaOf)
                .distinct()
                .toList();
        return chosen.size() > 1
                ? choice(id, null, "report.area.each", voice)
                : choice(id, chosen.isEmpty() ? last : chosen.getFirst(), "report.area.choose", voice);
    }

    /** The choice of the area of a row. */
    Field area(String id, ReportValue row, @Nullable String chosen, Voice voice) {
        return choice(id, chosen, row.usualTerritory() == null ? "report.area.choose" : "report.area.each", voice);
    }

    private Field choice(String id, @Nullable String chosen, String none, Voice voice) {
        var choices = new LinkedHashMap<String, String>();
        if (chosen == null) {
            choices.put("", voice.say(none));
        }
        areas.forEach(each -> choices.put(each.code(), each.name() == null ? each.code() : each.name()));
        return Field.choice(id, "territory", voice.say("report.area"), chosen, choices);
    }
}
