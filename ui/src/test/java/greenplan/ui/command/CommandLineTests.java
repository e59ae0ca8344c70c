package greenplan.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @ParameterizedTest
    @CsvSource({
        "check FOLDER, CHECK",
        "check FOLDER --language=vi, CHECK",
        "load FOLDER, LOAD",
        "load --dry-run FOLDER --keep=portal --greenplan.data=x, LOAD",
        "--greenplan.data=x load FOLDER, LOAD",
        "export lao-cai-2021-2030 FOLDER, EXPORT",
        "verify, VERIFY",
        "verify --head=0a1b --debug, VERIFY",
    })
    void aCommandIsUnderstoodWithItsWordsAndOptions(String line, Command command) {
        assertThat(CommandLine.of(line.split(" ")).command()).contains(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=8090", "--spring.datasource.url=x --debug", "--greenplan.today=2026-11-20"})
    void settingsAloneStartThePortal(String line) {
        assertThat(CommandLine.of(line.split(" "))).isEqualTo(new CommandLine(false, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "load --help", "--server.port=0 --help"})
    void helpIsGivenWhereverItIsAskedFor(String line) {
        assertThat(CommandLine.of(line.split(" ")).help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lod                        | no command “lod”. Did you mean load?
            Verify                     | no command “Verify”. Did you mean verify?
            start                      | The commands are check, load, export, verify
            -x                         | “-x” is not understood
            greenplan.data=x           | a setting is written --name=value
            check                      | ./run check FOLDER
            load A B                   | ./run load FOLDER
            load A --keep=mine         | [--keep=portal|package]
            load A --keep              | [--keep=portal|package]
            load A --dry-run=false     | [--dry-run]
            load A --dryrun            | no option “--dryrun” of load. Did you mean --dry-run?
            load A --head=1            | no option “--head” of load
            check A --language=fr      | [--language=vi|en]
            --port=8090                | no option “--port”. Did you mean --server.port?
            --data=x                   | Did you mean --greenplan.data?
            --hlep                     | Did you mean --help?
            """)
    void whatIsNotUnderstoodIsNamedWithWhatIsNear(String line, String sentence) {
        assertThatThrownBy(() -> CommandLine.of(line.split(" ")))
                .isInstanceOfSatisfying(
                        Misuse.class, misuse -> assertThat(misuse.getExitCode()).isEqualTo(2))
                .hasMessageContaining(sentence)
                .satisfies(misuse -> assertThat(misuse.getMessage()).doesNotContain("\n"));
    }

    @Test
    void theHelpTellsEveryCommandAndEverySettingInWords() {
        String help = Help.text();
        for (Command command : Command.values()) {
            assertThat(help)
                    .contains(command.usage())
                    .contains(command.purpose().split(" ")[0]);
        }
        KnownSettings.read().described().forEach((name, words) -> {
            assertThat(help).contains("--" + name + "=…");
            assertThat(words).as(name).hasSizeGreaterThan(10).doesNotContain("{@");
        });
        assertThat(help).contains("--server.port=8090");
    }

    @Test
    void theDocumentsNameNoSettingThatThereIsNot() throws IOException {
        var named = new TreeSet<String>();
        Pattern.compile("greenplan\\.(?!example|yaml)[a-z][a-z.-]*[a-z](?![a-z./])")
                .matcher(text("README.md") + text("docs/settings.md") + text("docs/sign-on.md"))
                .results()
                .forEach(name -> named.add(name.group()));
        assertThat(named).contains("greenplan.data", "greenplan.sso.roles-last-days");
        KnownSettings known = KnownSettings.read();
        assertThat(named)
                .allSatisfy(name -> assertThat(
                                known.has(name) || known.names().stream().anyMatch(each -> each.startsWith(name + ".")))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everySettingStandsInTheDocuments() throws IOException {
        List<String> rows = (text("docs/settings.md") + text("docs/sign-on.md"))
                .lines()
                .filter(line -> line.startsWith("| `") || line.contains("`--"))
                .toList();
        // Neighbours stand in one row: `greenplan.files.waiting`, `waiting-files`.
        assertThat(KnownSettings.read().names()).allSatisfy(name -> {
            int end = name.lastIndexOf('.');
            assertThat(rows)
                    .as(name)
                    .anyMatch(row -> row.contains(name)
                            || row.contains(name.substring(0, end + 1))
                                    && row.matches(".*`\\.?%s`.*".formatted(name.substring(end + 1))));
        });
    }

    private static String text(String document) throws IOException {
        return Files.readString(Path.of("..").resolve(document));
    }
}
