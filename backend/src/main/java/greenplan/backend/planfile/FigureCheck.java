package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.INDICATORS;
import static greenplan.backend.planfile.PackageFile.OBSERVATIONS;
import static greenplan.backend.planfile.PackageFile.PLAN;

import greenplan.db.base.enums.TargetForm;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** indicators.yaml and observations.yaml: a value names its indicator, its area and its source, once. */
final class FigureCheck {

    private static final Set<TargetForm> ANSWERS = EnumSet.of(TargetForm.RECURRING, TargetForm.COMPLIANCE);
    private static final Set<TargetForm> COUNTS = EnumSet.of(TargetForm.COUNT_PER_YEAR, TargetForm.ELIMINATION);

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
            possible(value, at, contents.targets(), findings);
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

    /** What is answered is 0 or 1, and steps and things are counted: what is promised by an indicator says how its values are read, as in reports. */
    private static void possible(
            ObservationSheet.Observation value, String at, List<TargetEntry> targets, Findings findings) {
        List<TargetEntry> promises = targets.stream()
                .filter(target -> target.indicator().equals(value.indicator()))
                .toList();
        Set<TargetForm> forms = promises.stream().map(TargetEntry::form).collect(Collectors.toSet());
        int steps = promises.stream()
                .mapToInt(target -> target.steps().size())
                .max()
                .orElse(0);
        boolean isAnswer = !forms.isEmpty() && ANSWERS.containsAll(forms);
        boolean isStep = forms.equals(Set.of(TargetForm.DELIVERABLE));
        BigDecimal amount = value.value();
        boolean isWhole = amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 0;
        boolean isUpTo = amount.compareTo(isAnswer ? BigDecimal.ONE : isStep ? BigDecimal.valueOf(steps) : amount) <= 0;
        String number = at + "/value";
        findings.require(
                !isAnswer || (isWhole && isUpTo),
                OBSERVATIONS,
                number,
                Finding.of("value.answer", amount.toPlainString(), value.indicator()));
        findings.require(
                !isStep || (isWhole && isUpTo),
                OBSERVATIONS,
                number,
                Finding.of("value.steps", amount.toPlainString(), value.indicator(), steps));
        findings.require(
                isWhole || Collections.disjoint(forms, COUNTS),
                OBSERVATIONS,
                number,
                Finding.of("value.count", amount.toPlainString(), value.indicator()));
        String sign = value.qualifier();
        findings.require(
                sign == null || !(isAnswer || isStep),
                OBSERVATIONS,
                at + "/qualifier",
                Finding.of("value.sign", sign == null ? "" : sign, value.indicator()));
    }
}
