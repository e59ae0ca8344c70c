import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** See the script beside it. Moments, hashes and one-time secrets differ from run to run and are masked. */
public class Golden {

    private static final String PLAN = "tinh-minh-hoa-2026";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT).build();
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};
    private static final List<Pattern> MASKED = List.of(
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)"),
            Pattern.compile("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d"),
            Pattern.compile("\\b[0-9a-f]{64}\\b"),
            Pattern.compile("(?<=thay đổi trong )\\d+(?= khối)"),
            Pattern.compile("(?<=ma=)[\\w-]+"),
            Pattern.compile("(?<=Ask\\?id=)\\S+"));

    private static Portal portal = new Portal("");
    private static Path documents = Path.of("");
    private static Path into = Path.of("");
    private static int step;
    /** Nobody has an account yet, nor answers for most targets. */
    private static final List<Map<String, String>> ODD = List.of(
            Map.of("finding", "TARGETS_OWED_BY_NOBODY", "reason", "Kỳ thử"), Map.of("finding", "HOLDERS_DO_NOT_REPORT", "reason", "Kỳ thử"),
            Map.of("finding", "NOBODY_SUBMITS", "reason", "Kỳ thử"), Map.of("finding", "NOBODY_DRAFTS", "reason", "Kỳ thử"));

    private static Map<String, String> tokens = Map.of();

    public static void main(String[] arguments) throws Exception {
        portal = new Portal(arguments[0]);
        documents = Path.of(arguments[2]);
        into = Path.of(arguments[3]);
        portal.await();
        pages();
        tokens = portal.tokens(Path.of(arguments[1]));
        year();
        everybodyLooksAround();
    }

    private static void pages() throws Exception {
        var sheets = new TreeSet<String>();
        for (Element place : Jsoup.parse(get("/sitemap.xml"), "", org.jsoup.parser.Parser.xmlParser()).select("loc")) {
            String path = URI.create(place.text()).getRawPath();
            Document page = Jsoup.parse(get(path), portal.url() + path);
            keep("pages", path + ".txt", text(page));
            page.select("a[href*=.csv]").forEach(link -> sheets.add(link.attr("href")));
            int asked = 0;
            for (Element query : page.select("details.query")) {
                List<String> parts = query.select("code").eachText().size() < 2
                        ? List.of() : query.select("code").stream().map(Element::wholeText).toList();
                if (!parts.isEmpty()) {
                    JsonNode answer = portal.ask(null, parts.get(0), JSON.readValue(parts.get(1), VARIABLES));
                    keep("graph", path + "-" + ++asked + ".json", inOrder(answer));
                }
            }
        }
        for (String sheet : sheets) {
            keep("csv", sheet, get(sheet));
        }
    }

    /** What a reader sees, an element a line. */
    private static String text(Document page) {
        Document shown = page.clone();
        shown.select("script, style, details.query, footer .made").remove();
        var lines = new StringBuilder(shown.title()).append('\n');
        shown.body().select("*").forEach(element -> {
            if (!element.ownText().isBlank()) {
                lines.append(element.ownText().strip()).append('\n');
            }
        });
        return lines.toString();
    }

    /** The reporting year of the fictional province, mistakes included. */
    private static void year() throws Exception {
        tell("focal-officer", "responsibility/AssignTargets", Map.of("plan", PLAN, "targets", List.of("II.2.b-2025-3"),
                "agency", "minh-hoa/so-nong-nghiep-va-moi-truong", "modality", "RESPONSIBLE", "from", "2026-01-01",
                "act", "05/QĐ-MH", "actDate", "2026-01-01"));
        String cycle = tell("focal-officer", "cycle/OpenCycle", Map.of("plan", PLAN, "kind", "ANNUAL", "year", 2026,
                        "opensOn", "2026-11-01", "dueBefore", "2026-11-30", "dataCutoff", "2026-12-14", "overrides", ODD))
                .at("/cycle/id").asString();
        tell("focal-officer", "cycle/OpenCycle", Map.of("plan", PLAN, "kind", "ANNUAL", "year", 2026,
                "opensOn", "2026-11-01", "dueBefore", "2026-11-30", "dataCutoff", "2026-12-14"));
        tell("focal-officer", "cycle/ExtendDeadline", Map.of("id", cycle, "expectedVersion", 1, "dueBefore", "2026-12-05", "reason", "Mưa lũ"));
        tell("focal-officer", "cycle/Remind", Map.of("cycle", cycle));
        String report = look("agency-editor", "report/ReportsView", Map.of())
                .at("/workspace/worklist/0/id").asString();
        look("agency-editor", "report/ReportView", Map.of("id", report));
        for (String amount : List.of("không phải số", "812,5", "81,5")) {
            tell("agency-editor", "report/FileValue", Map.of("report", report, "target", "II.2.b-2025-2", "expectedVersion", 0,
                    "value", Map.of("kind", "ESTIMATE", "amount", amount, "source", "Công văn hư cấu số 1",
                            "territory", "minh-hoa-before-2025-07")));
        }
        for (JsonNode value : look("agency-editor", "report/ReportView", Map.of("id", report)).at("/workspace/report/values")) {
            if (!value.at("/target").asString().equals("II.2.b-2025-2")) {
                tell("agency-editor", "report/FileValue", Map.of("report", report, "target", value.at("/target").asString(),
                        "expectedVersion", 0, "value", Map.of("noDataReason", "Chưa đo")));
            }
        }
        String duty = look("agency-editor", "report/ReportView", Map.of("id", report))
                .at("/workspace/report/duties/0/duty").asString();
        tell("agency-editor", "report/FileProgress", Map.of("report", report, "duty", duty, "expectedVersion", 0, "state", "UNDER_WAY", "text", "Đã khởi công"));
        tell("agency-editor", "report/FileDifficulty", Map.of("report", report, "cause", "Thiếu vốn", "proposal", "Bố trí vốn"));
        tell("agency-editor", "report/SubmitReport", Map.of("report", report, "expectedVersion", 1));
        tell("agency-head", "report/SubmitReport", Map.of("report", report, "acceptEmpty", true, "expectedVersion", 1));
        tell("agency-head", "report/WithdrawReport", Map.of("report", report, "expectedVersion", 2));
        tell("agency-head", "report/SubmitReport", Map.of("report", report, "acceptEmpty", true, "expectedVersion", 3));
        look("focal-officer", "review/ReviewView", Map.of("cycle", cycle, "id", cycle));
        look("focal-officer", "review/ReviewedReportView", Map.of("report", report, "id", report));
        tell("focal-officer", "review/ReturnReport", Map.of("report", report, "expectedVersion", 4,
                "comments", List.of(Map.of("field", "target:II.2.b-2025-2", "text", "Nguồn nào?"))));
        tell("agency-head", "report/SubmitReport", Map.of("report", report, "acceptEmpty", true, "expectedVersion", 5));
        tell("focal-officer", "review/AcceptRows", Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 6))));
        tell("agency-head", "report/CorrectValue", Map.of("report", report, "target", "II.2.b-2025-2", "expectedVersion", 2,
                "value", Map.of("kind", "OFFICIAL", "amount", "82", "source", "Công văn hư cấu số 2",
                        "territory", "minh-hoa-before-2025-07"), "reason", "Nhập nhầm dòng"));
        look("agency-head", "report/ReportView", Map.of("id", report));
        look("focal-officer", "report/PrintedReportView", Map.of("id", report));
        look("focal-officer", "review/ConsolidatedView", Map.of("id", cycle));
        keep("pages", "/after-acceptance/target.txt", text(Jsoup.parse(get("/vi/ke-hoach/" + PLAN + "/chi-tieu/II.2.b-2025-2"))));
        keep("pages", "/after-acceptance/board.txt", text(Jsoup.parse(get("/vi/ke-hoach/" + PLAN + "/ky-bao-cao/2026"))));
    }

    /** Every question of the workspace that asks for no more than a plan, a province and a language, by every role. */
    private static void everybodyLooksAround() throws Exception {
        try (var files = Files.walk(documents)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".graphql")).sorted().toList()) {
                String document = Files.readString(file);
                if (!document.contains("workspace") || !document.stripLeading().startsWith("query")) {
                    continue;
                }
                String name = documents.relativize(file).toString().replace(".graphql", "");
                for (String role : new TreeSet<>(tokens.keySet())) {
                    look(role, name, Map.of());
                }
            }
        }
    }

    /** Calls a mutation and returns its payload. */
    private static JsonNode tell(String role, String document, Map<String, ?> input) throws Exception {
        return say(role, document, Map.of("input", input)).path("data").valueStream().findFirst().orElse(JSON.createObjectNode());
    }

    private static JsonNode look(String role, String document, Map<String, ?> variables) throws Exception {
        return say(role, document, variables).path("data");
    }

    private static JsonNode say(String role, String document, Map<String, ?> given) throws Exception {
        String text = joined(Files.readString(documents.resolve(document + ".graphql")));
        var variables = new LinkedHashMap<String, Object>();
        var declared = Pattern.compile("\\$(\\w+):").matcher(text.substring(0, Math.max(0, text.indexOf('{'))));
        var usual = Map.of("language", "VI", "plan", PLAN, "province", "minh-hoa", "first", 50);
        while (declared.find()) {
            Object value = given.containsKey(declared.group(1)) ? given.get(declared.group(1)) : usual.get(declared.group(1));
            if (value != null) {
                variables.put(declared.group(1), value);
            }
        }
        JsonNode answer = portal.ask(tokens.get(role), text, variables);
        keep("staff", "%03d-%s-%s.json".formatted(++step, role, document.replace('/', '-')), inOrder(answer));
        return answer;
    }

    /** A document with the fragments that it spreads of those that pages share. */
    private static String joined(String document) throws IOException {
        var spread = Pattern.compile("\\.\\.\\.(\\w+)").matcher(document);
        while (spread.find()) {
            Path shared = documents.resolve("graph/fragment/" + spread.group(1) + ".graphql");
            if (!document.contains("fragment " + spread.group(1) + " on ") && Files.exists(shared)) {
                return joined(document + "\n\n" + Files.readString(shared));
            }
        }
        return document;
    }

    /** Names in the order of letters, and so those lists that have no order of their own. */
    private static String inOrder(JsonNode answer) {
        for (JsonNode holders : answer.findValues("holders")) {
            var sorted = holders.valueStream().sorted(Comparator.comparing(JsonNode::toString)).toList();
            ((ArrayNode) holders).removeAll().addAll(sorted);
        }
        return JSON.writeValueAsString(JSON.treeToValue(answer, Object.class));
    }

    private static void keep(String kind, String name, String text) throws Exception {
        String masked = text;
        for (Pattern pattern : MASKED) {
            masked = pattern.matcher(masked).replaceAll("«»");
        }
        Path file = into.resolve(kind).resolve(name.replaceFirst("^/", "").replaceAll("[/?&]", "~"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, masked);
    }

    private static String get(String path) throws Exception {
        var response = portal.get(path);
        return response.statusCode() == 200 ? response.body() : "HTTP " + response.statusCode();
    }
}
