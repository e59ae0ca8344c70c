package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What jOOQ is told to make of an enum's column it makes of that type in every statement of the process that is written in SQL. */
@SharedApi
class FormColumnTests {

    @Autowired
    private WaitingRepository rows;

    @Autowired
    private DSLContext database;

    @Test
    void aFormIsReadAsItIsStoredWhateverWaitsForAcceptance() {
        rows.waiting(List.of(-1L), LocalDate.of(2026, 11, 30));
        assertThat(database.fetchValue("select 'AT_LEAST'::greenplan.target_form"))
                .hasToString("AT_LEAST");
    }
}
