package greenplan.backend.plan;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.LEGAL_BASIS;
import static greenplan.db.published.Tables.PHASE;
import static greenplan.db.published.Tables.RECIPIENT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.backend.graph.YearSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Phases, legal bases and recipients of plans as everybody may read them, each in the order of the text. */
@Component
class PublishedParts {

    private static final greenplan.db.published.tables.Clause ITS = CLAUSE.as("its");

    private final Statements statements;

    PublishedParts(Statements statements) {
        this.statements = statements;
    }

    Map<Long, List<Phase>> phases(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> select(ITS.PLAN_ID, ITS.ID, ITS.TEXT, PHASE.YEAR_FROM, PHASE.YEAR_TO)
                        .from(PHASE)
                        .crossJoin(its(PHASE.CLAUSE_ID))
                        .orderBy(ITS.PLAN_ID, ITS.POSITION))
                .with(keys(plans))
                .fetchGroups(
                        ITS.PLAN_ID,
                        row -> new Phase(
                                row.get(ITS.ID),
                                new YearSpan(row.get(PHASE.YEAR_FROM), row.get(PHASE.YEAR_TO)),
                                row.get(ITS.TEXT),
                                asOf));
    }

    Map<Long, List<LegalBasis>> legalBases(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> select(LEGAL_BASIS.fields())
                        .select(ITS.PLAN_ID)
                        .from(LEGAL_BASIS)
                        .crossJoin(its(LEGAL_BASIS.CLAUSE_ID))
                        .orderBy(ITS.PLAN_ID, ITS.POSITION, LEGAL_BASIS.POSITION, LEGAL_BASIS.ID))
                .with(keys(plans))
                .fetchGroups(
                        ITS.PLAN_ID,
                        row -> new LegalBasis(
                                row.get(LEGAL_BASIS.CLAUSE_ID),
                                row.get(LEGAL_BASIS.QUOTE),
                                row.get(LEGAL_BASIS.KIND),
                                row.get(LEGAL_BASIS.NUMBER),
                                row.get(LEGAL_BASIS.DATE),
                                row.get(LEGAL_BASIS.ISSUER),
                                asOf));
    }

    Map<Long, List<Recipient>> recipients(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> select(ITS.PLAN_ID, RECIPIENT.CLAUSE_ID, RECIPIENT.QUOTE)
                        .from(RECIPIENT)
                        .crossJoin(its(RECIPIENT.CLAUSE_ID))
                        .orderBy(ITS.PLAN_ID, ITS.POSITION, RECIPIENT.POSITION, RECIPIENT.ID))
                .with(keys(plans))
                .fetchGroups(
                        ITS.PLAN_ID,
                        row -> new Recipient(row.get(RECIPIENT.CLAUSE_ID), row.get(RECIPIENT.QUOTE), asOf));
    }

    /** The clause of a row, in one of the plans: looked up for each of these few rows, for to join them PostgreSQL reads the clauses of all plans. */
    private static Table<?> its(Field<Long> clause) {
        return lateral(select(CLAUSE.fields())
                        .from(CLAUSE)
                        .where(CLAUSE.ID.eq(clause), among(CLAUSE.PLAN_ID))
                        .offset(inline(0)))
                .as(ITS);
    }
}
