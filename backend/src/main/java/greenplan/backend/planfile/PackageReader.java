package greenplan.backend.planfile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import greenplan.backend.operation.Operation;
import greenplan.backend.yaml.UnreadableYaml;
import greenplan.backend.yaml.YamlLimits;
import greenplan.backend.yaml.YamlPage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns the bytes of a package into records; each file is read as far as it goes, and every problem is kept. */
public final class PackageReader {

    private static final PackageSchemas SCHEMAS = new PackageSchemas();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class,
                    lists -> lists.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.DEFAULT)))
            .build();

    private final PackageFolder folder;
    private final PackagePages pages;
    private final List<PackageProblem> problems = new ArrayList<>();

    private PackageReader(PackageFolder folder) {
        this.folder = folder;
        this.pages = new PackagePages(folder.name());
    }

    /**
     * What came of reading.
     *
     * @param contents the package; a file that could not be read is empty in it
     * @param problems what is wrong with the files, each for itself
     */
    public record Reading(PlanPackage contents, List<PackageProblem> problems) {}

    /** Reads all files; whether they agree with each other is not asked here. */
    public static Reading read(PackageFolder folder) {
        var reader = new PackageReader(folder);
        return new Reading(reader.contents(), reader.problems);
    }

    private PlanPackage contents() {
        foreign();
        String source = text(PackageFile.SOURCE);
        if (source != null) {
            pages.pages().put(PackageFile.SOURCE, new YamlPage(JsonNodeFactory.instance.nullNode(), Map.of()));
        }
        return new PlanPackage(
                pages,
                source == null ? "" : source,
                folder,
                read(PackageFile.PLAN, new TypeReference<>() {}, () -> PlanSheet.unread(folder.name())),
                list(PackageFile.OUTLINE, new TypeReference<>() {}),
                list(PackageFile.OBJECTIVES, new TypeReference<>() {}),
                list(PackageFile.INDICATORS, new TypeReference<>() {}),
                list(PackageFile.TARGETS, new TypeReference<>() {}),
                list(PackageFile.DUTIES, new TypeReference<>() {}),
                read(PackageFile.AGENCIES, new TypeReference<>() {}, () -> new AgencySheet(List.of(), List.of())),
                read(
                        PackageFile.OBSERVATIONS,
                        new TypeReference<>() {},
                        () -> new ObservationSheet(List.of(), List.of())),
                list(PackageFile.NOTES, new TypeReference<>() {}),
                list(PackageFile.COMPARISONS, new TypeReference<>() {}),
                list(PackageFile.SIGNPOSTS, new TypeReference<>() {}));
    }

    /** Files that no package has, whatever they are called. */
    private void foreign() {
        List<String> others = folder.files().keySet().stream()
                .filter(name -> !PackageFile.names().contains(name))
                .toList();
        if (!others.isEmpty()) {
            String name = shown(others.getFirst());
            Finding finding = Finding.of("file.foreign", others.size(), name, PackageFile.names());
            problems.add(new PackageProblem(folder.name() + "/" + name, 1, finding.message(), finding.cure()));
        }
    }

    /** A name that somebody sent, fit for a sentence. */
    private static String shown(String name) {
        String plain = name.replaceAll("\\p{C}", "");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    private <T> List<T> list(PackageFile file, TypeReference<List<T>> type) {
        return read(file, type, List::of);
    }

    private <T> T read(PackageFile file, TypeReference<T> type, Supplier<T> nothing) {
        Operation.goOn();
        String text = text(file);
        if (text == null) {
            return nothing.get();
        }
        try {
            YamlPage page = YamlPage.read(text);
            List<PackageProblem> misfits = SCHEMAS.check(file, page, pages);
            problems.addAll(misfits);
            if (!misfits.isEmpty()) {
                return nothing.get();
            }
            pages.pages().put(file, page);
            return MAPPER.treeToValue(page.tree(), type);
        } catch (UnreadableYaml e) {
            problems.add(pages.problem(
                    file, e.line(), Finding.of(e.reason(), e.values().toArray())));
        } catch (JacksonException e) {
            String pointer = pointer(e);
            problems.add(pages.problem(file, pointer, Finding.of("value", value(file, pointer), reason(e))));
            pages.pages().remove(file);
        }
        return nothing.get();
    }

    /** The text of a file when it is there and well-formed UTF-8; a line that is not NFC is told and read all the same. */
    private @Nullable String text(PackageFile file) {
        byte[] bytes = folder.files().get(file.fileName());
        if (bytes == null) {
            if (file.needed()) {
                problems.add(pages.problem(file, 1, Finding.of("file.missing")));
            }
            return null;
        }
        if (bytes.length > YamlLimits.LARGEST) {
            problems.add(pages.problem(file, 1, Finding.of("file.large", YamlLimits.LARGEST)));
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> lines = text.lines().toList();
            int most = problems.size() + Findings.MOST;
            for (int i = 0; i < lines.size() && problems.size() <= most; i++) {
                if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
                    problems.add(pages.problem(file, i + 1, Finding.of("file.nfc")));
                }
            }
            return text;
        } catch (CharacterCodingException e) {
            problems.add(pages.problem(file, 1, Finding.of("file.utf8")));
            return null;
        }
    }

    private Object value(PackageFile file, String pointer) {
        return PackageSchemas.shown(
                Objects.requireNonNull(pages.pages().get(file)).tree().at(JsonPointer.compile(pointer)));
    }

    private static String pointer(JacksonException e) {
        var pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return pointer.toString();
    }

    private static String reason(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(".*: ", "");
    }
}
