package greenplan.backend.start;

import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clock of the portal, in the time of Vietnam. With {@code greenplan.today} it stands still at noon of that day;
 * the database's own clock, which dates the record of changes, always runs.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(Settings settings) {
        if (settings.today() == null) {
            return Clock.system(Vietnam.ZONE);
        }
        return Clock.fixed(
                settings.today().atTime(LocalTime.NOON).atZone(Vietnam.ZONE).toInstant(), Vietnam.ZONE);
    }
}
