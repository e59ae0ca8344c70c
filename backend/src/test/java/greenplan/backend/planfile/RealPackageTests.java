package greenplan.backend.planfile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.packages.PackagesAtStart;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealPackageTests {

    @Test
    void allPackagesOfTheClassPathFitTogether() {
        PackageCheck.Checked checked = PackageCheck.check(PackagesAtStart.folders());
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.packages())
                .extracting(PlanPackage::code)
                .containsExactly(Packages.LAI_CHAU, Packages.LAO_CAI, Packages.SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {Packages.LAO_CAI, Packages.LAI_CHAU, Packages.SAMPLE})
    void allTextsOfTheOutlineInOrderAreTheWholeSource(String code) {
        PlanPackage contents = Packages.read(code);
        String outline = contents.outline().stream()
                .map(ClauseEntry::words)
                .map(Verbatim::of)
                .filter(words -> !words.isEmpty())
                .collect(joining(" "));
        assertThat(outline).isEqualTo(Verbatim.of(contents.source()));
    }

    @ParameterizedTest
    @ValueSource(strings = {Packages.LAO_CAI, Packages.LAI_CHAU, Packages.SAMPLE})
    void anyClauseLeftOutIsMissed(String code) {
        PlanPackage whole = Packages.read(code);
        for (int i = 0; i < whole.outline().size(); i++) {
            var fewer = new java.util.ArrayList<>(whole.outline());
            ClauseEntry left = fewer.remove(i);
            if (left.words().isEmpty()) {
                continue;
            }
            var findings = new Findings(withOutline(whole, fewer));
            OutlineCheck.check(withOutline(whole, fewer), findings);
            assertThat(findings.problems()).as("without %s", left.path()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Packages.LAO_CAI, Packages.LAI_CHAU, Packages.SAMPLE})
    void everyQuoteOfTheDeliveredPlansIsPutIntoEnglish(String code) {
        assertThat(TranslationCheck.untranslated(Packages.read(code))).isEmpty();
    }

    @Test
    void whatNobodyTranslatedIsNamedAndHindersNothing() {
        var example =
                PackageCheck.check(PackageFolder.of(Path.of("../docs/example-package/tinh-vi-du-2026")), List.of());
        assertThat(example.problems()).isEmpty();
        assertThat(TranslationCheck.untranslated(example.contents())).containsExactly("I.2-2030-2", "II.2(1)");
    }

    @Test
    void theFictionalTextSaysSoInItsFirstLine() {
        PlanPackage sample = Packages.read(Packages.SAMPLE);
        assertThat(sample.sample()).isTrue();
        assertThat(sample.source().lines().findFirst().orElseThrow()).startsWith("VĂN BẢN HƯ CẤU");
    }

    @Test
    void theFictionalPlanShowsEveryFormOfATarget() {
        assertThat(Packages.read(Packages.SAMPLE).targets())
                .extracting(TargetEntry::form)
                .contains(greenplan.db.base.enums.TargetForm.values());
    }

    private static PlanPackage withOutline(PlanPackage of, java.util.List<ClauseEntry> outline) {
        return new PlanPackage(
                of.pages(),
                of.source(),
                of.folder(),
                of.plan(),
                outline,
                of.objectives(),
                of.indicators(),
                of.targets(),
                of.duties(),
                of.agencies(),
                of.observations(),
                of.notes(),
                of.comparisons(),
                of.signposts());
    }
}
