package greenplan.backend.duty;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.DUTY_STANDING;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.db.base.enums.DutyStanding;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How far duties have got, by accepted reports. */
@Component
class PublishedStandings {

    private final Statements statements;

    PublishedStandings(Statements statements) {
        this.statements = statements;
    }

    /** How far each duty has got. */
    Map<Long, DutyStanding> ofDuties(Set<Long> duties) {
        return statements
                .of(() -> select(DUTY_STANDING.DUTY_ID, DUTY_STANDING.STANDING)
                        .from(DUTY_STANDING)
                        .where(among(DUTY_STANDING.DUTY_ID)))
                .with(keys(duties))
                .fetchMap(DUTY_STANDING.DUTY_ID, DUTY_STANDING.STANDING);
    }
}
