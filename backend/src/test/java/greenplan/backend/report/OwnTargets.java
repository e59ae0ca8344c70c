package greenplan.backend.report;

import static java.util.stream.Collectors.joining;

import greenplan.backend.reorganisation.OrganisationApi;
import greenplan.backend.rights.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A plan of the test's own with the targets of another one. */
abstract class OwnTargets extends OrganisationApi {

    private static final String COLUMNS =
            "plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator,"
                    + " lower, upper, unit, due_year, year_from, year_to, base_year, base_value, class_vi, class_en, standard_vi, standard_en,"
                    + " steps_vi, steps_en, aspirational, part_of_id";

    private static final Map<String, String> OF_THE_COPY = Map.of(
            "plan_id",
            "p.id",
            "clause_id",
            "c.id",
            "indicator_id",
            "n.id",
            "part_of_id",
            "(select w.id from greenplan.target w join greenplan.target o on o.code = w.code"
                    + " where w.plan_id = p.id and o.id = t.part_of_id)");

    /** Copies the targets of a plan into that of the test, with indicators of its own, of which nothing is published. */
    protected void copyTargets(String from) {
        write(() -> {
            database.execute("""
                    insert into greenplan.clause (plan_id, path, position, role, text)
                    select id, 'II.2', 1, 'OBJECTIVE', 'Lời' from greenplan.plan where code = ?
                    """, plan);
            database.execute("""
                    insert into greenplan.indicator (code, name_vi, name_en, unit, direction, definition_vi, definition_en)
                    select i.code || '-' || ?, name_vi, name_en, unit, direction, definition_vi, definition_en
                    from greenplan.indicator i where exists (select from greenplan.target t join greenplan.plan p on p.id = t.plan_id
                      where t.indicator_id = i.id and p.code = ?)
                    """, plan, from);
            for (String parts : List.of("is null", "is not null")) {
                database.execute(
                        "insert into greenplan.target (" + COLUMNS + ") select "
                                + Arrays.stream(COLUMNS.split(", *"))
                                        .map(column -> OF_THE_COPY.getOrDefault(column, "t." + column))
                                        .collect(joining(", "))
                                + """
                         from greenplan.target t join greenplan.plan l on l.id = t.plan_id and l.code = ?
                         join greenplan.indicator i on i.id = t.indicator_id
                         join greenplan.indicator n on n.code = i.code || '-' || ?
                         join greenplan.plan p on p.code = ?
                         join greenplan.clause c on c.plan_id = p.id and c.path = 'II.2'
                         where t.part_of_id """ + " " + parts,
                        from,
                        plan,
                        plan);
            }
            return 0;
        });
    }

    /** Gives a target to an agency by an act. */
    protected JsonNode assign(String target, Place.Agency agency) {
        return done(
                officer,
                "assignTarget",
                Map.of(
                        "plan",
                        plan,
                        "target",
                        target,
                        "agency",
                        agency.code(),
                        "from",
                        today().minusDays(1).toString(),
                        "act",
                        "12/QĐ-UBND",
                        "actDate",
                        today().minusDays(2).toString()),
                "responsibility { target sharedWith { agency target } }");
    }
}
