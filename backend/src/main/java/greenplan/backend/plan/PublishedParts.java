package greenplan.backend.plan;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.LEGAL_BASIS;
import static greenplan.db.published.Tables.PHASE;
import static greenplan.db.published.Tables.RECIPIENT;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.backend.graph.YearSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Phases, legal bases and recipients of plans as everybody may read them, each in the order of the text. */
@Component
class PublishedParts {

    private final Statements statements;

    PublishedParts(Statements statements) {
        this.statements = statements;
    }

    Map<Long, List<Phase>> phases(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> select(CLAUSE.PLAN_ID, CLAUSE.ID, CLAUSE.TEXT, PHASE.YEAR_FROM, PHASE.YEAR_TO)
                        .from(PHASE)
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(PHASE.CLAUSE_ID))
                        .where(among(CLAUSE.PLAN_ID))
                        .orderBy(CLAUSE.PLAN_ID, CLAUSE.POSITION))
                .with(keys(plans))
                .fetchGroups(
                        CLAUSE.PLAN_ID,
                        row -> new Phase(
                                row.get(CLAUSE.ID),
                                new YearSpan(row.get(PHASE.YEAR_FROM), row.get(PHASE.YEAR_TO)),
                                row.get(CLAUSE.TEXT),
                                asOf));
    }

    Map<Long, List<LegalBasis>> legalBases(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> select(LEGAL_BASIS.fields())
                        .select(CLAUSE.PLAN_ID)
                        .from(LEGAL_BASIS)
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(LEGAL_BASIS.CLAUSE_ID))
                        .where(among(CLAUSE.PLAN_ID))
                        .orderBy(CLAUSE.PLAN_ID, CLAUSE.POSITION, LEGAL_BASIS.POSITION, LEGAL_BASIS.ID))
                .with(keys(plans))
                .fetchGroups(
                        CLAUSE.PLAN_ID,
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
                .of(() -> select(CLAUSE.PLAN_ID, RECIPIENT.CLAUSE_ID, RECIPIENT.QUOTE)
                        .from(RECIPIENT)
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(RECIPIENT.CLAUSE_ID))
                        .where(among(CLAUSE.PLAN_ID))
                        .orderBy(CLAUSE.PLAN_ID, CLAUSE.POSITION, RECIPIENT.POSITION, RECIPIENT.ID))
                .with(keys(plans))
                .fetchGroups(
                        CLAUSE.PLAN_ID,
                        row -> new Recipient(row.get(RECIPIENT.CLAUSE_ID), row.get(RECIPIENT.QUOTE), asOf));
    }
}
