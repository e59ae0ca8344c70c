import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** See the script beside it. Asks what the page of a report asks, and saves its rows one by one, over HTTP on this machine. */
public class Worklist {

    private static final int ROWS = 60;
    private static final int ROUNDS = 30;

    public static void main(String[] arguments) throws Exception {
        var portal = new Portal(arguments[0]);
        Path data = Path.of(arguments[1]);
        Path documents = Path.of(arguments[2]);
        portal.await();
        sixtyTargets(data);
        Map<String, String> tokens = portal.tokens(data);
        String officer = tokens.get("focal-officer");
        String editor = tokens.get("agency-editor");
        Map<String, ?> opening = Map.of(
                "plan", "tinh-minh-hoa-2026", "kind", "ANNUAL", "year", 2026, "opensOn", "2026-11-01",
                "dueBefore", "2026-11-30", "dataCutoff", "2026-12-14", "overrides", odd());
        portal.answered(officer, "mutation ($input: OpenCycleInput!) { openCycle(input: $input) { problems { message } } }", Map.of("input", opening));
        String report = portal.answered(editor, "{ workspace { worklist { id } } }", Map.of())
                .at("/data/workspace/worklist/0/id")
                .asString();

        String open = Files.readString(documents.resolve("ReportView.graphql"));
        var shown = Map.<String, Object>of("id", report, "language", "VI");
        var opened = new ArrayList<Long>();
        JsonNode answer = null;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            answer = portal.answered(editor, open, shown);
            opened.add(System.nanoTime() - start);
        }
        JsonNode values = answer.at("/data/workspace/report/values");
        String save = Files.readString(documents.resolve("FileValue.graphql"));
        var saved = new ArrayList<Long>();
        for (JsonNode value : values) {
            var input = new LinkedHashMap<String, Object>();
            input.put("report", report);
            input.put("target", value.at("/target").asString());
            input.put("expectedVersion", 0);
            input.put("value", Map.of(
                    "kind", "ESTIMATE", "amount", "55,5", "source", "Công văn hư cấu số 1",
                    "territory", "minh-hoa-before-2025-07", "overrideReason", "Số để đo thời gian"));
            long start = System.nanoTime();
            JsonNode done = portal.answered(editor, save, Map.of("input", input, "language", "VI"));
            saved.add(System.nanoTime() - start);
            if (!done.at("/data/fileValue/problems").isEmpty()) {
                throw new IllegalStateException(done.toString());
            }
        }
        System.out.printf("%d rows, over HTTP on this machine, in ms%n", values.size());
        System.out.printf("%-28s %8s %8s %8s%n", "", "median", "95 %", "most");
        print("report opens (warm)", opened.subList(5, ROUNDS));
        print("report opens (first)", opened.subList(0, 1));
        print("row saves", saved);
    }

    private static void print(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("%-28s %8.0f %8.0f %8.0f%n", what, ms(sorted, .5), ms(sorted, .95), ms(sorted, 1));
    }

    private static double ms(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    /** No real plan gives sixty targets to one agency, so the numbers of the fictional one are repeated until they are sixty. */
    private static void sixtyTargets(Path data) throws Exception {
        String port = Files.readAllLines(data.resolve("cluster/postmaster.pid")).get(3).strip();
        String password = Files.readString(data.resolve("superuser-password")).strip();
        try (var database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/greenplan", "postgres", password);
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("select set_config('greenplan.actor', 'system:bench', true)");
            statement.execute("""
                    with plan as (select id, province_id from greenplan.plan where code = 'tinh-minh-hoa-2026'),
                    copied as (
                      insert into greenplan.target (plan_id, clause_id, objective_id, indicator_id, code, position, title_vi, title_en,
                        quote, form, comparator, lower, upper, unit, due_year)
                      select t.plan_id, t.clause_id, t.objective_id, t.indicator_id, t.code || '-' || n, 1000 * n + t.position,
                        t.title_vi, t.title_en, t.quote, t.form, t.comparator, t.lower, t.upper, t.unit, t.due_year
                      from greenplan.target t join plan on plan.id = t.plan_id cross join generate_series(1, 20) n
                      where t.form in ('SINGLE_VALUE', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'RANGE', 'SHARE_OF_NEW')
                      order by n, t.position limit %d
                      returning id)
                    insert into greenplan.responsibility (target_id, agency_id, modality, basis, act)
                    select copied.id, a.id, 'RESPONSIBLE', 'ASSIGNED', '05/QĐ-MH'
                    from copied, plan join greenplan.agency a on a.province_id = plan.province_id and a.code = 'so-nong-nghiep-va-moi-truong'
                    """.formatted(ROWS));
            database.commit();
        }
    }

    /** Nobody has an account yet, nor answers for most targets. */
    private static List<Map<String, String>> odd() {
        return Stream.of("TARGETS_OWED_BY_NOBODY", "HOLDERS_DO_NOT_REPORT", "NOBODY_SUBMITS", "NOBODY_DRAFTS", "DEADLINE_PASSED")
                .map(finding -> Map.of("finding", finding, "reason", "A measurement"))
                .toList();
    }
}
