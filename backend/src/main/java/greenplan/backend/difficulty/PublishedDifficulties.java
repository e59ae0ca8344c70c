package greenplan.backend.difficulty;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.ANSWER_FILE;
import static greenplan.db.published.Tables.DIFFICULTY;
import static greenplan.db.published.Tables.DIFFICULTY_STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.backend.file.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Difficulties that the focal agency made public. */
@Component
class PublishedDifficulties {

    private static final Field<List<SourceFile>> FILES = multiset(
                    select(ANSWER_FILE.ID, ANSWER_FILE.MEDIA_TYPE, ANSWER_FILE.SIZE)
                            .from(ANSWER_FILE)
                            .where(ANSWER_FILE.STEP_ID.eq(DIFFICULTY_STEP.ID))
                            .orderBy(ANSWER_FILE.ID))
            .convertFrom(rows ->
                    rows.map(row -> new SourceFile(row.value1(), SourceFile.ANSWER, row.value2(), row.value3())));

    private static final Field<List<Difficulty.Step>> STEPS = multiset(select(
                            DIFFICULTY_STEP.LEVEL,
                            DIFFICULTY_STEP.AUTHORITY,
                            DIFFICULTY_STEP.SINCE,
                            DIFFICULTY_STEP.ANSWER,
                            DIFFICULTY_STEP.ANSWERED_ON,
                            DIFFICULTY_STEP.ACT,
                            FILES)
                    .from(DIFFICULTY_STEP)
                    .where(DIFFICULTY_STEP.DIFFICULTY_ID.eq(DIFFICULTY.ID))
                    .orderBy(DIFFICULTY_STEP.LEVEL))
            .convertFrom(rows -> rows.map(mapping(Difficulty.Step::new)));

    private final Statements statements;

    PublishedDifficulties(Statements statements) {
        this.statements = statements;
    }

    /** The difficulties of each plan, newest first. */
    Map<Long, List<Difficulty>> ofPlans(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> select(DIFFICULTY.fields())
                        .select(STEPS)
                        .from(DIFFICULTY)
                        .where(among(DIFFICULTY.PLAN_ID))
                        .orderBy(DIFFICULTY.FILED_AT.desc(), DIFFICULTY.ID.desc()))
                .with(keys(plans))
                .fetchGroups(
                        DIFFICULTY.PLAN_ID,
                        row -> new Difficulty(
                                row.get(DIFFICULTY.ID),
                                row.get(DIFFICULTY.AGENCY_ID),
                                row.get(DIFFICULTY.KIND),
                                row.get(DIFFICULTY.YEAR),
                                row.get(DIFFICULTY.FILED_AT),
                                row.get(DIFFICULTY.CAUSE),
                                row.get(DIFFICULTY.PROPOSAL),
                                row.get(DIFFICULTY.LEVEL),
                                row.get(DIFFICULTY.PUBLISHED_ON),
                                row.get(STEPS),
                                asOf));
    }
}
