package greenplan.backend;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import greenplan.db.base.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** The glossary names what there is: each table, room and type of the contract that it lists. */
class GlossaryTests {

    private static final Path ROOMS = Path.of("src/main/java/greenplan/backend");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void eachTableRoomAndTypeOfTheGlossaryExists() throws IOException {
        TypeDefinitionRegistry contract = ReleasedContractTests.types();
        var unknown = new ArrayList<String>();
        List<String[]> rows = rows();
        assertThat(rows).as("rows with six columns").hasSizeGreaterThan(40);
        for (String[] row : rows) {
            names(row[3]).filter(name -> !isInTheDatabase(name)).forEach(unknown::add);
            names(row[4])
                    .filter(name -> !Files.isDirectory(ROOMS.resolve(name)))
                    .forEach(unknown::add);
            names(row[5]).filter(name -> !isInTheContract(contract, name)).forEach(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void aFileOfTheContractHasTheNameOfARoom() throws IOException {
        try (Stream<Path> files = Files.list(ReleasedContractTests.CONTRACT)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".graphqls", "")))
                    .allSatisfy(name -> assertThat(ROOMS.resolve(name)).isDirectory());
        }
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/glossary.md")).stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 7)
                .filter(cells -> !cells[1].isBlank() && !cells[1].strip().matches("Vietnamese|-+"))
                .toList();
    }

    private static Stream<String> names(String cell) {
        return QUOTED.matcher(cell).results().map((MatchResult found) -> found.group(1));
    }

    /** A table, or table.column. */
    private static boolean isInTheDatabase(String name) {
        if (name.equals("record")) {
            return true;
        }
        String[] parts = name.split("\\.");
        Table<?> table = Base.base.getTable(parts[0]);
        return table != null && (parts.length == 1 || table.field(parts[1]) != null);
    }

    /** A type, or Type.field. */
    private static boolean isInTheContract(TypeDefinitionRegistry contract, String name) {
        String[] parts = name.split("\\.");
        if (!contract.hasType(parts[0])) {
            return false;
        }
        return parts.length == 1
                || Stream.concat(
                                contract
                                        .getTypeOrNull(parts[0], ObjectTypeDefinition.class)
                                        .getFieldDefinitions()
                                        .stream(),
                                contract.objectTypeExtensions().getOrDefault(parts[0], List.of()).stream()
                                        .flatMap(more -> more.getFieldDefinitions().stream()))
                        .anyMatch(field -> field.getName().equals(parts[1]));
    }
}
