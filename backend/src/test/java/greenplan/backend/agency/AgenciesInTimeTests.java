package greenplan.backend.agency;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class AgenciesInTimeTests {

    @Autowired
    private Graph graph;

    @Test
    void anAgencyThatEndedSaysWhoFollowsItAndHowSureThatIs() {
        var answer = graph.ask("""
                { agency(code: "lao-cai/so-ke-hoach-va-dau-tu", asOf: "2026-11-20") {
                    name english: name(language: EN) ended province { name }
                    successors { agency { code name ended } kind date certainty confidence source { kind url } act { number } }
                    predecessors { kind } } }""");
        answer.path("agency.name").entity(String.class).isEqualTo("Sở Kế hoạch và Đầu tư");
        answer.path("agency.english").entity(String.class).isEqualTo("Department of Planning and Investment");
        answer.path("agency.ended").entity(Boolean.class).isEqualTo(true);
        answer.path("agency.province.name").entity(String.class).isEqualTo("Lào Cai");
        answer.path("agency.predecessors").entityList(Object.class).hasSize(0);
        answer.path("agency.successors[*].agency.name").entityList(String.class).containsExactly("Sở Tài chính");
        answer.path("agency.successors[0]").matchesJson("""
                { "agency": { "code": "lao-cai/so-tai-chinh", "name": "Sở Tài chính", "ended": false }, "kind": "MERGE",
                  "date": "2025-02-28", "certainty": "BY", "confidence": "MEDIUM",
                  "source": { "kind": "ARTICLE", "url": "https://www.vietnam.vn/en/chuan-bi-cac-dieu-kien-tot-nhat-de-sap-nhap-tinh-moi" }, "act": { "number": null } }""");
    }

    @Test
    void theSameAgencyIsToldDifferentlyOnDifferentDays() {
        var answer = graph.ask("""
                fragment it on Agency { ended duties { totalCount } }
                { before: agency(code: "lao-cai/so-ke-hoach-va-dau-tu", asOf: "2024-06-01") { ...it }
                  after: agency(code: "lao-cai/so-ke-hoach-va-dau-tu", asOf: "2026-06-01") { ...it }
                  heirBefore: agency(code: "lao-cai/so-tai-chinh", asOf: "2024-06-01") { ...it }
                  heirAfter: agency(code: "lao-cai/so-tai-chinh", asOf: "2026-06-01") { ...it } }""");
        answer.path("before.ended").entity(Boolean.class).isEqualTo(false);
        answer.path("after.ended").entity(Boolean.class).isEqualTo(true);
        int given =
                answer.path("before.duties.totalCount").entity(Integer.class).get();
        answer.path("after.duties.totalCount").entity(Integer.class).isEqualTo(given);
        int own = answer.path("heirBefore.duties.totalCount")
                .entity(Integer.class)
                .get();
        int all =
                answer.path("heirAfter.duties.totalCount").entity(Integer.class).get();
        assertThat(all).isGreaterThan(own).isLessThanOrEqualTo(own + given);
    }

    @Test
    void countsByProvinceAndKindAreThoseOfTheList() {
        var counts = graph.ask("{ agencyCounts { province { code } kind count } }")
                .path("agencyCounts")
                .entityList(Count.class)
                .get();
        assertThat(counts).extracting(count -> count.province.code).doesNotContain("minh-hoa");
        assertThat(counts.stream().mapToInt(Count::count).sum()).isEqualTo(listed(""));
        assertThat(counts)
                .isNotEmpty()
                .allSatisfy(count -> assertThat(
                                listed("(province: \"%s\", kind: %s)".formatted(count.province.code, count.kind)))
                        .isEqualTo(count.count));
    }

    record Count(Code province, String kind, int count) {}

    record Code(String code) {}

    private int listed(String arguments) {
        return graph.ask("{ agencies%s { totalCount } }".formatted(arguments))
                .path("agencies.totalCount")
                .entity(Integer.class)
                .get();
    }

    @Test
    void howAnOfficeIsReachedIsToldWithItsSourceAndItsDay() {
        graph.ask("""
                        { known: agency(code: "minh-hoa/so-tai-chinh") { contact { telephone email website source { title date } } }
                          unknown: agency(code: "lao-cai/so-tai-chinh") { contact { telephone } } }""").path("$").matchesJson("""
                        { "data": { "known": { "contact": { "telephone": "0000 000 001", "email": "so-tai-chinh@minh-hoa.example",
                            "website": "https://so-tai-chinh.minh-hoa.example/",
                            "source": { "title": "Trang hư cấu của Sở Tài chính tỉnh Minh Họa", "date": "2026-01-15" } } },
                          "unknown": { "contact": null } } }""");
    }

    @Test
    void aDutyOnPovertyGoesToAgricultureAndEnvironment() {
        var answer = graph.ask("""
                { plan(code: "lao-cai-2021-2030", asOf: "2026-06-01") { duties(part: "V.12") { nodes {
                    code bearers { agency { name } now { agency { code } from certainty } } } } } }""");
        answer.path("plan.duties.nodes[1]").matchesJson("""
                { "code": "V.12(2)", "bearers": [ { "agency": { "name": "Sở Lao động - Thương binh và Xã hội" },
                  "now": [ { "agency": { "code": "lao-cai/so-nong-nghiep-va-moi-truong" }, "from": "2025-02-28", "certainty": "BY" } ] } ] }""");
    }

    @Test
    void anAgencyThatGoesOnSaysWhatItWasJoinedBy() {
        graph.ask("""
                { agency(code: "lao-cai/so-noi-vu", asOf: "2026-06-01") {
                    ended ownReorganisations { kind date certainty act { kind number issuer } source { url } } } }""").path("agency").matchesJson("""
                        { "ended": false, "ownReorganisations": [ { "kind": "MERGE", "date": "2025-07-01", "certainty": "EXACT",
                          "act": { "kind": "Nghị quyết", "number": "05", "issuer": "Hội đồng nhân dân tỉnh Lào Cai" },
                          "source": { "url": "http://www.laocai.gov.vn/news-events/lao-cai-province-announced-the-resolution-of-the-provincial-peoples-council-on-the-establishment-1524695" } } ] }""");
    }

    @Test
    void beforeTheReorganisationNobodyElseHoldsADuty() {
        graph.ask("""
                { plan(code: "lao-cai-2021-2030", asOf: "2025-02-27") { duties(first: 100) { nodes { bearers { now { from } } } } } }""")
                .path("plan.duties.nodes[*].bearers[*].now[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void aClassHasTheMembersOfTheDay() {
        String document = """
                { agency(code: "lao-cai/cac-so-ban-nganh-ubnd-cac-huyen-thanh-pho-thi-xa", asOf: "%s") { members { code ended } } }""";
        assertThat(members(document.formatted("2024-06-01")))
                .contains("lao-cai/so-tai-nguyen-va-moi-truong")
                .doesNotContain("lao-cai/so-nong-nghiep-va-moi-truong");
        assertThat(members(document.formatted("2026-06-01")))
                .contains("lao-cai/so-nong-nghiep-va-moi-truong")
                .doesNotContain("lao-cai/so-tai-nguyen-va-moi-truong");
    }

    @Test
    void aMemberKnowsItsClassesOfTheDay() {
        String document = """
                { agency(code: "lao-cai/so-tai-nguyen-va-moi-truong", asOf: "%s") { classes { code duties { totalCount } } } }""";
        graph.ask(document.formatted("2024-06-01"))
                .path("agency.classes[*].code")
                .entityList(String.class)
                .contains("lao-cai/cac-so-ban-nganh-ubnd-cac-huyen-thanh-pho-thi-xa");
        graph.ask(document.formatted("2026-06-01"))
                .path("agency.classes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void theFocalAgencyIsTheOneThatThePlanNames() {
        var answer = graph.ask("""
                { plan(code: "lao-cai-2021-2030", asOf: "2026-06-01") { focalAgency { code ended } } }""");
        answer.path("plan.focalAgency").matchesJson("""
                { "code": "lao-cai/so-ke-hoach-va-dau-tu", "ended": true }""");
    }

    @Test
    void agenciesAreListedByProvinceAndKind() {
        var answer = graph.ask("""
                { agencies(first: 100, province: "lao-cai", kind: DEPARTMENT) { totalCount nodes { code kind } } }""");
        var codes =
                answer.path("agencies.nodes[*].code").entityList(String.class).get();
        assertThat(codes).allMatch(code -> code.startsWith("lao-cai/so-")).doesNotHaveDuplicates();
        answer.path("agencies.totalCount").entity(Integer.class).isEqualTo(codes.size());
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        graph.tester()
                .document("{ agency(code: \"lao-cai/so-khong-co\") { code } }")
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getMessage()).isEqualTo("There is no agency lao-cai/so-khong-co");
                    assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_FOUND");
                })
                .path("agency")
                .valueIsNull();
    }

    private List<String> members(String document) {
        return graph.ask(document)
                .path("agency.members[*].code")
                .entityList(String.class)
                .get();
    }
}
