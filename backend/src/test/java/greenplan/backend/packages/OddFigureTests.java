package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import greenplan.backend.account.StaffApi;
import greenplan.backend.planfile.PackageCheck;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.PackageProblem;
import greenplan.backend.planfile.Packages;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.schema.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Odd values of a package are asked about as those of a report are; one that is right says why, and whoever loads it reads that. */
class OddFigureTests extends StaffApi {

    private static final PackageFolder SAMPLE = Packages.folder(Packages.SAMPLE);
    private static final String AREA = "minh-hoa-before-2025-07";

    /** The sample with one more value at the end. */
    private static PackageFolder with(String value) {
        return Packages.with(
                SAMPLE,
                "observations.yaml",
                text -> text + "  - {" + value + ", source: mau-nien-giam, confidence: HIGH}\n");
    }

    private static String value(String indicator, String amount, String asOf) {
        return "indicator: %s, territory: %s, value: \"%s\", kind: OFFICIAL, asOf: %s"
                .formatted(indicator, AREA, amount, asOf);
    }

    private static List<PackageProblem> against(PackageFolder folder) {
        PackageCheck.Beside checked = PackageCheck.check(folder, List.of());
        return OddFigures.against(checked.contents(), checked.problems());
    }

    @ParameterizedTest
    @CsvSource({
        "mau-hdi, 75, 2024, '75 is outside 0–1, the range of this index, while the plan promises 0.75'",
        "mau-forest-cover, 551, 2024, '551 % is outside 0–100 %'",
        "mau-forest-cover, 0.552, 2024, '0.552 is ten times off the latest figure, or more: 55.1 (2023-12-31)'",
        "mau-tourism-scheme, 1, 2025, 'This goes back behind the latest figure: 2 of 2 steps done (2024-12-31)'",
        "mau-waste-recycled, 90, 2025, '90 % is more than the whole that it is part of'",
    })
    void aValueThatIsOddIsToldWithItsPlaceAndWhatToDo(String indicator, String amount, String year, String odd) {
        List<PackageProblem> problems = against(with(value(indicator, amount, year)));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(Packages.SAMPLE + "/observations.yaml");
            assertThat(problem.line()).isGreaterThan(50);
            assertThat(problem.message().in(Language.EN).replace('\u00a0', ' ')).contains(odd);
            assertThat(problem.cure().in(Language.VI)).contains("'overrideReason'");
        });
    }

    @Test
    void twoSourcesThatDifferOnOneDayAreToldToWhomLoadsThem() {
        var folder = Packages.with(
                SAMPLE,
                "observations.yaml",
                text -> text + "  - {" + value("mau-fine-dust", "33", "2024")
                        + ", source: mau-bao-cao, confidence: HIGH}\n");
        assertThat(against(folder))
                .extracting(problem -> problem.message().in(Language.EN))
                .containsExactly(
                        "For 2024-12-31 the source 'mau-bao-cao' says 33, while 'mau-nien-giam' says 30 of the same");
    }

    @Test
    void aValueOfADayThatHasNotComeIsRefused() {
        String editor = token(person(Role.PORTAL_EDITOR, new Place.Everywhere()));
        JsonNode ahead = look(editor, with(value("mau-forest-cover", "56", "2199-12-31")));
        assertThat(ahead.at("/state").asString()).isEqualTo("BROKEN");
        assertThat(ahead.at("/findings/0/message").asString())
                .isEqualTo("Số liệu ghi là của 2199-12-31, mà thời điểm ấy chưa đến");
    }

    @ParameterizedTest
    @ValueSource(strings = {Packages.SAMPLE, Packages.LAO_CAI, Packages.LAI_CHAU})
    void nothingIsOddInThePackagesOfThePortal(String code) {
        assertThat(OddFigures.of(Packages.read(code))).isEmpty();
    }

    @Test
    void whoeverLoadsItReadsTheQuestionAndTheReason() {
        String editor = token(person(Role.PORTAL_EDITOR, new Place.Everywhere()));
        String odd = value("mau-forest-cover", "0.552", "2024");
        JsonNode broken = look(editor, with(odd));
        assertThat(broken.at("/state").asString()).isEqualTo("BROKEN");
        assertThat(broken.at("/findings/0/message").asString()).contains("khác số gần nhất từ mười lần trở lên");
        JsonNode answered = look(editor, with(odd + ", overrideReason: \"Cháy rừng tháng 3\""));
        assertThat(answered.at("/state").asString()).isEqualTo("CHANGED");
        assertThat(answered.at("/questions"))
                .extracting(
                        each -> each.at("/reason").asString(),
                        each -> each.at("/message").asString())
                .containsExactly(
                        tuple("Cháy rừng tháng 3", "0,552 khác số gần nhất từ mười lần trở lên: 55,1 (31/12/2023)"));
    }

    private JsonNode look(String token, PackageFolder folder) {
        return done(
                token,
                "loadPackage",
                Map.of(
                        "plan",
                        folder.name(),
                        "dryRun",
                        true,
                        "files",
                        folder.files().entrySet().stream()
                                .map(file -> Map.of(
                                        "name",
                                        file.getKey(),
                                        "text",
                                        new String(file.getValue(), StandardCharsets.UTF_8)))
                                .toList()),
                "state findings { message } questions { file line message reason }");
    }
}
