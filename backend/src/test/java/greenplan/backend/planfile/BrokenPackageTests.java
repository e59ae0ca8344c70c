package greenplan.backend.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPackageTests {

    private static final PackageFolder SAMPLE = Packages.folder(Packages.SAMPLE);

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("greenplan.backend.planfile.Slips#all")
    void eachSlipIsToldWithItsFileLineAndCure(String file, String right, String wrong, String message, String where) {
        PackageFolder broken = Packages.with(SAMPLE, file, replacing(right, wrong));
        int line = lineOf(file, where);
        assertThat(Packages.problems(broken)).anySatisfy(problem -> {
            assertThat(problem.message().en()).contains(message);
            assertThat(problem.file()).isEqualTo(Packages.SAMPLE + "/" + file);
            assertThat(problem.line()).isBetween(Math.max(1, line - 12), line + 2);
            assertThat(problem.message().vi()).isNotEqualTo(problem.message().en());
            assertThat(problem.cure().vi()).isNotEqualTo(problem.cure().en());
        });
    }

    @Test
    void aQuoteWithOneOtherLetterIsFoundOnItsLine() {
        PackageFolder broken =
                Packages.with(SAMPLE, "targets.yaml", replacing("độ che phủ rừng giữ", "độ che phủ rùng giữ"));
        assertThat(Packages.problems(broken))
                .containsExactly(new PackageProblem(
                        Packages.SAMPLE + "/targets.yaml",
                        lineOf("targets.yaml", "độ che phủ rừng giữ"),
                        new Text(
                                "Lời trích «độ che phủ rùng giữ ổn định ở mức 55%» không nằm trong II.2.a",
                                "The quote «độ che phủ rùng giữ ổn định ở mức 55%» is not part of II.2.a"),
                        new Text(
                                "Hãy chép đúng từng chữ trong source.txt, kể cả dấu và lỗi in",
                                "Copy it word for word from source.txt, marks and misprints included")));
    }

    @Test
    void aQuoteOfAnotherClauseIsToldWhereItBelongs() {
        PackageFolder broken =
                Packages.with(SAMPLE, "notes.yaml", replacing("clause: ket\n  quote", "clause: VII\n  quote"));
        assertThat(Packages.problems(broken))
                .extracting(problem -> problem.cure().en())
                .containsExactly("It is part of ket: name that clause");
    }

    @Test
    void allSlipsAreToldAtOnce() {
        PackageFolder broken = Packages.with(SAMPLE, "targets.yaml", replacing("form: RANGE", "form: RANG"));
        broken = Packages.with(broken, "notes.yaml", replacing("quote: Chi tiết", "quote: Chi tiêt"));
        broken = Packages.with(broken, "agencies.yaml", replacing("kind: CLASS", "kind: BOARD"));
        broken = Packages.without(broken, "objectives.yaml");
        assertThat(Packages.problems(broken))
                .extracting(PackageProblem::file)
                .containsExactly(
                        Packages.SAMPLE + "/agencies.yaml",
                        Packages.SAMPLE + "/notes.yaml",
                        Packages.SAMPLE + "/objectives.yaml",
                        Packages.SAMPLE + "/targets.yaml");
    }

    @Test
    void aFileWhoseMarksAreNotNfcIsTold() {
        PackageFolder broken = Packages.with(
                SAMPLE, "notes.yaml", text -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD));
        assertThat(Packages.problems(broken))
                .anySatisfy(problem -> assertThat(problem.message().vi()).contains("NFC"));
    }

    @Test
    void theSameIndicatorSpeltInTwoWaysIsTold() {
        PackageFolder real = Packages.folder(Packages.LAI_CHAU);
        PackageFolder other = Packages.with(
                Packages.folder(Packages.LAO_CAI),
                "indicators.yaml",
                replacing("Tỷ lệ che phủ rừng, en", "Che phủ, en"));
        assertThat(PackageCheck.check(List.of(real, other)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("indicators.yaml:", "'forest-cover'", "not the same in the package lai-chau-2012"));
    }

    private static UnaryOperator<String> replacing(String right, String wrong) {
        return text -> {
            int at = text.indexOf(right);
            return at < 0 ? text : text.substring(0, at) + wrong + text.substring(at + right.length());
        };
    }

    private static int lineOf(String file, String words) {
        String before = new String(SAMPLE.files().get(file), StandardCharsets.UTF_8).split(Pattern.quote(words))[0];
        return (int) before.lines().count();
    }
}
