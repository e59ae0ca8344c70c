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
 * @param area slug of the area that they measure; null when it must be chosen
 * @param areas areas of the province
 */
record Usual(
        ObservationKind kind,
        @Nullable String source,
        LocalDate asOf,
        @Nullable String area,
        List<ReportPage.Area> areas) {

    static Usual of(ReportPage.Report report) {
        var plan = report.cycle().subject();
        var areas = plan.province().territories();
        return report.values().stream()
                .filter(row -> row.kind() != null && row.asOf() != null && row.territory() != null)
                .findFirst()
                .map(row -> new Usual(
                        Objects.requireNonNull(row.kind()),
                        row.source(),
                        Objects.requireNonNull(row.asOf()),
                        row.territory(),
                        areas))
                .orElseGet(() -> new Usual(
                        ObservationKind.ESTIMATE, null, report.usualAsOf(), plan.usualArea(report.usualAsOf()), areas));
    }

    /** The choice of the area. */
    Field area(String id, @Nullable String chosen, Voice voice) {
        var choices = new LinkedHashMap<String, String>();
        if (chosen == null) {
            choices.put("", voice.say("report.area.choose"));
        }
        areas.forEach(each -> choices.put(each.code(), each.name() == null ? each.code() : each.name()));
        return Field.choice(id, "territory", voice.say("report.area"), chosen, choices);
    }
}
