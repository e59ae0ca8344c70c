package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.database.Derived;
import greenplan.backend.rights.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Random histories of figures through the API: reported by several agencies, corrected, withdrawn, decided between, come with packages, and
 * judged by amended promises; at last agencies and provinces are merged. After each step graph, counts and search say what {@link RecordByHand}
 * works out from the record. More histories: {@code -Dseeds=1,2,3 -Dsteps=40}.
 */
class RandomFiguresTests extends RandomMergers {

    private static final int STEPS = Integer.getInteger("steps", 20);

    @Autowired
    private List<Derived> kept = List.of();

    private Place.Agency third = first;
    private String shown = "";
    private @Nullable Object versionShown;

    static LongStream seeds() {
        return Arrays.stream(System.getProperty("seeds", "8,12").split(",")).mapToLong(Long::parseLong);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensEverybodyReadsWhatFollowsFromTheRecord(long seed) {
        random = new Random(seed);
        third = agency(province);
        write(() -> database.execute("""
                with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
                  values ({0}, {1} || '-khac', 'Địa bàn khác', 'Another area', '(,)') returning id)
                insert into greenplan.reporting_duty (plan_id, agency_id, position) select id, {2}, 3 from greenplan.plan where code = {1}
                """, DSL.val(province.id()), DSL.val(plan), DSL.val(third.id())));
        owed.put(first, TARGETS);
        owed.put(second, TARGETS);
        LocalDate year = today().withDayOfYear(1);
        days = List.of(today(), year, today().minusYears(1), year.minusYears(1));
        actDay = today().minusDays(60);
        record = new RecordByHand(plan, today());
        for (int step = 0; step < STEPS; step++) {
            String what = step < 3 ? report() : step();
            story.add(what);
            theVersionCountsWhatChanged();
            check(seed, today());
            LocalDate another = actDay.minusDays(random.nextInt(60));
            if (step % 4 == 3) {
                check(seed, another);
            }
        }
        for (Supplier<String> merger : List.<Supplier<String>>of(this::mergeAgencies, this::mergeProvinces)) {
            story.add(merger.get());
            owed.keySet().retainAll(List.of(third));
            theVersionCountsWhatChanged();
            check(seed, today());
            story.add(amongOthers());
            check(seed, today());
        }
        record.acts.forEach(act -> check(seed, act.day()));
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.otherwise())
                        .as("what is kept, counted again, after %s", story)
                        .isEmpty());
    }

    private String step() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> report();
            case 4, 5 -> correct(false);
            case 6, 7 -> correct(true);
            case 8 -> aPackageBrings();
            case 9 -> withdrawOrRestore();
            case 10 -> decide();
            case 11 -> assign();
            case 12 -> amend();
            default -> withdrawAmendment();
        };
    }

    /** What goes on after a merger without those who were merged. */
    private String amongOthers() {
        return switch (random.nextInt(3)) {
            case 0 -> aPackageBrings();
            case 1 -> decide();
            default -> withdrawOrRestore();
        };
    }

    private String aPackageBrings() {
        Said said = said(one(TARGETS), null);
        write(() -> database.execute(
                """
                with s as (insert into greenplan.source (code, kind, title) values ({0}, 'ARTICLE', {1}) returning id)
                insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
                select n.indicator_id, t.id, s.id, {2}, 'DAY', {3}, {4}::greenplan.observation_kind, {5}::greenplan.confidence
                from s, greenplan.territory t, greenplan.target n join greenplan.plan p on p.id = n.plan_id
                where p.code = {6} and n.code = {7} and t.code = {8}
                """,
                DSL.val(unique("bao")),
                DSL.val("Văn bản " + said.number),
                DSL.val(said.day),
                DSL.val(said.value),
                DSL.val(said.kind.name()),
                DSL.val(said.confidence.name()),
                DSL.val(plan),
                DSL.val(said.target),
                DSL.val(said.area)));
        record.figures.add(said);
        return "package" + told(said);
    }

    private String withdrawOrRestore() {
        var loaded = record.figures.stream().filter(each -> each.agency == null).toList();
        if (loaded.isEmpty()) {
            return aPackageBrings();
        }
        Said said = one(loaded);
        boolean back = said.gone != null;
        String reason = "Báo in nhầm " + ++documents;
        String act = back || random.nextBoolean() ? null : documents + "/QĐ-UBND";
        deed(back ? "restoreFigure" : "withdrawFigure", said, reason, act);
        said.gone = back
                ? null
                : act == null
                        ? new Said.Gone("WITHDRAWAL", null, reason)
                        : new Said.Gone("ACT", null, act + ": " + reason);
        return (back ? "restored" : "withdrawn") + told(said);
    }

    private String decide() {
        var able = record.figures.stream()
                .filter(each -> !record.rivals(each).isEmpty())
                .toList();
        if (able.isEmpty()) {
            return aPackageBrings();
        }
        Said said = one(able);
        String reason = "Kiểm tra lại " + ++documents;
        deed("decideFigure", said, reason, null);
        record.decides(said, reason);
        return "decided for" + told(said);
    }

    private String assign() {
        var has = owed.getOrDefault(third, List.of());
        var able = TARGETS.stream().filter(each -> !has.contains(each)).toList();
        if (able.isEmpty()) {
            return report();
        }
        String target = one(able);
        clean(done(
                officer,
                "assignTarget",
                Map.of(
                        "plan",
                        plan,
                        "target",
                        target,
                        "agency",
                        third.code(),
                        "from",
                        today().minusDays(1).toString(),
                        "act",
                        "12/QĐ-UBND",
                        "actDate",
                        today().minusDays(2).toString()),
                "responsibility { target }"));
        owed.put(
                third,
                TARGETS.stream()
                        .filter(each -> has.contains(each) || each.equals(target))
                        .toList());
        return "assigned " + target;
    }

    private void check(long seed, LocalDate day) {
        var read = read(RecordRead.PLAN, Map.of("plan", plan, "day", day.toString()));
        var expected = new RecordExpected(record, seed + " on " + day + "\n" + String.join("\n", story));
        read.at("/data/plan/targets/nodes")
                .forEach(target -> ids.putAll(RecordRead.of(target).ids()));
        expected.plan(read.at("/data/plan"), day, !day.isBefore(today().minusDays(1)) ? assigned() : Map.of());
        if (day.equals(today())) {
            for (String target : TARGETS) {
                String code = plan + (target.equals(INDEX) ? "-index" : "-kilns");
                expected.indicator(
                        read(RecordRead.INDICATOR, Map.of("code", code)).at("/data/indicator"), target);
            }
            expected.search(
                    read(RecordRead.SEARCH, Map.of("text", "II.2.c", "province", province.code()))
                            .at("/data/search/nodes"),
                    day);
        }
    }

    /** As everybody reads it, from memory where it is kept; it must be what is computed now, as it is for whoever shows a token. */
    private JsonNode read(String document, Map<String, ?> variables) {
        JsonNode open = ask(null, document, variables);
        assertThat(open).as("%s", story).isEqualTo(ask(officer, document, variables));
        return open;
    }

    /** Whenever a published view shows something else, what is published has another version. */
    private void theVersionCountsWhatChanged() {
        String views =
                database.fetch("""
                select format('select %L, md5(string_agg(t::text, chr(10) order by t::text)) from published.%I t', relname, relname)
                from pg_class where relnamespace = 'published'::regnamespace and relkind = 'v'
                  -- The first change with drafts or by themselves; the others hold much, and only what comes with packages.
                  and relname not in ('record_head', 'version', 'change', 'found', 'clause', 'plan_coverage', 'plan_coverage_outdated') order by relname
                """).getValues(0, String.class).stream().collect(Collectors.joining(" union all "));
        String now = database.fetch(views).toString();
        Object version = database.fetchValue("select number from published.version");
        if (!now.equals(shown)) {
            assertThat(version).as("%s", story).isNotEqualTo(versionShown);
        }
        shown = now;
        versionShown = version;
    }

    private Map<String, String> assigned() {
        var assigned = new HashMap<String, String>();
        owed.getOrDefault(third, List.of())
                .forEach(target -> assigned.put(target, third.name().vi()));
        return assigned;
    }
}
