package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.INDICATORS;
import static greenplan.backend.planfile.PackageFile.OBSERVATIONS;
import static greenplan.backend.planfile.PackageFile.PLAN;

import java.util.List;
import java.util.Set;

/** indicators.yaml and observations.yaml: a value names its indicator, its area and its source, once. */
final class FigureCheck {

    private FigureCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        List<IndicatorEntry> indicators = contents.indicators();
        Set<String> codes = findings.unique(INDICATORS, indicators, "", IndicatorEntry::code, word("indicator"));
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorEntry indicator = indicators.get(i);
            String at = "/" + i + "/related";
            findings.unique(INDICATORS, indicator.related(), at, IndicatorEntry.Related::indicator, word("relation"));
            for (int j = 0; j < indicator.related().size(); j++) {
                String other = indicator.related().get(j).indicator();
                findings.known(INDICATORS, at + "/" + j, other, codes, INDICATORS, word("indicator"));
                findings.require(
                        !other.equals(indicator.code()), INDICATORS, at + "/" + j, Finding.of("indicator.self", other));
            }
        }
        observations(contents, codes, findings);
    }

    private static void observations(PlanPackage contents, Set<String> indicators, Findings findings) {
        ObservationSheet sheet = contents.observations();
        Set<String> sources = findings.unique(
                OBSERVATIONS, sheet.sources(), "/sources", ObservationSheet.Source::code, word("source"));
        Set<String> territories = new ProvinceHistory(contents.plan().province()).areas();
        findings.unique(
                OBSERVATIONS,
                sheet.observations(),
                "/observations",
                value -> value.indicator() + " " + value.territory() + " " + value.day() + " "
                        + (value.ofClass() == null ? "" : value.ofClass().vi()) + " " + value.source() + " "
                        + value.kind(),
                word("value"));
        for (int i = 0; i < sheet.observations().size(); i++) {
            ObservationSheet.Observation value = sheet.observations().get(i);
            String at = "/observations/" + i;
            findings.known(OBSERVATIONS, at, value.indicator(), indicators, INDICATORS, word("indicator"));
            findings.known(OBSERVATIONS, at, value.territory(), territories, PLAN, word("territory"));
            findings.known(OBSERVATIONS, at, value.source(), sources, OBSERVATIONS, word("source"));
            sheet.sources().stream()
                    .filter(source -> source.code().equals(value.source()))
                    .map(ObservationSheet.Source::date)
                    .forEach(date -> findings.require(
                            date == null || !value.begins().isAfter(date),
                            OBSERVATIONS,
                            at,
                            Finding.of("value.late", value.asOf(), String.valueOf(date))));
        }
    }
}
