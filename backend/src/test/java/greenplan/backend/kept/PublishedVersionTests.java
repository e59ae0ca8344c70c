package greenplan.backend.kept;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PublishedVersionTests extends ReportApi {

    /** Tables that a published view shows and that have no trigger of their own, with the reason. */
    private static final Map<String, String> WITHOUT = Map.of(
            "greenplan.published_version", "it is the version",
            "greenplan.report_assessment", "shown with an accepted report, in which none is written any more",
            "greenplan.plan_coverage", "counted from others, and says nothing new when that is done anew",
            "greenplan.plan_coverage_outdated", "tells whether to count anew",
            "record.change", "shown are the changes of tables that have a trigger",
            "record.block", "its head is asked for by recordHead alone, which is not kept");

    /** Whatever other tests published, which may make these values look odd; these are near theirs, or they would do the same to the tests that come later. */
    private static final Map<String, String> CHECKED = Map.of("overrideReason", "Đã đối chiếu");

    @Autowired
    private PublishedVersion version;

    @Test
    void eachTableThatAPublishedViewShowsCountsItsChanges() {
        List<String> silent = database.fetch("""
                with recursive read as (
                  select oid, relkind from pg_class where relnamespace = 'published'::regnamespace
                  union
                  select t.oid, t.relkind
                  from read v
                  join pg_rewrite r on r.ev_class = v.oid
                  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
                  join pg_class t on t.oid = d.refobjid)
                select t.oid::regclass::text from read t
                where t.relkind = 'r' and (
                  select coalesce(bit_or(g.tgtype::int), 0) & 28 from pg_trigger g
                  where g.tgrelid = t.oid and g.tgname like 'published%' and g.tgenabled = 'O') <> 28
                order by 1
                """).getValues(0, String.class);
        assertThat(silent).containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
    }

    @Test
    void draftsLeaveItAloneAndWhatEverybodyReadsCountsIt() throws Exception {
        String report = report(open(9), "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        long before = version.number();
        int filed = row(file(head, report, 0, "42,5", CHECKED));
        String file = json.readTree(upload(head, "a.pdf", PDF).body()).at("/id").asString();
        int attached = row(done(
                head,
                "attachFile",
                Map.of("report", report, "target", BUSES, "expectedVersion", filed, "file", file),
                REPORT));
        file(head, report, attached, "43", CHECKED);
        assertThat(version.number()).isEqualTo(before);

        submit(head, report, 1);
        assertThat(version.number()).isEqualTo(before + 1);
        done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 2))),
                "reports { state }");
        assertThat(version.number()).isEqualTo(before + 2);

        int accepted = row(ask(
                        officer(),
                        "query ($id: ID!) { workspace { report(id: $id) { values { version } } } }",
                        Map.of("id", report))
                .at("/data/workspace"));
        Map<String, String> value = Map.of(
                "kind",
                "ESTIMATE",
                "amount",
                "44",
                "source",
                "Công văn hư cấu số 02/SXD",
                "territory",
                "minh-hoa-before-2025-07",
                "overrideReason",
                "Đã đối chiếu");
        done(
                head,
                "correctValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        BUSES,
                        "expectedVersion",
                        accepted,
                        "value",
                        value,
                        "reason",
                        "Nhập nhầm"),
                "value { revision }");
        assertThat(version.number())
                .as("the public board says that the report waits again")
                .isEqualTo(before + 3);
    }

    @Test
    void whoPublishesAtOnceIsCountedOneByOne() throws Exception {
        var province = province();
        long before = version.number();
        int writers = 4;
        var together = new CyclicBarrier(writers);
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                threads.submit(() -> write(() -> {
                    meet(together);
                    return database.execute(
                            "update greenplan.province set name_en = name_en || '.' where id = ?", province.id());
                }));
            }
        }
        assertThat(version.number()).isEqualTo(before + writers);
        assertThat(database.fetch("select from greenplan.publishing")).isEmpty();
    }

    private static int row(JsonNode answer) {
        return answer.at("/report/values/0/version").asInt();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
