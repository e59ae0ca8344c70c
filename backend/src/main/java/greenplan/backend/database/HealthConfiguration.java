package greenplan.backend.database;

import greenplan.backend.start.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What the health of the portal depends on, in place of Spring Boot's own checks, which wait for the pools. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** Part of readiness; see {@code backend.properties}. */
    @Bean(destroyMethod = "close")
    DatabaseHealth databaseHealthIndicator(DatabaseAccess access) {
        return new DatabaseHealth(access);
    }

    /** The disk that holds the data; with less than two segments of PostgreSQL's log left, the next commit may fail. */
    @Bean
    @Conditional(NoExternalDatabase.class)
    DiskSpaceHealthIndicator diskSpaceHealthIndicator(
            Settings settings, @Value("${management.health.diskspace.threshold:32MB}") DataSize threshold) {
        return new DiskSpaceHealthIndicator(settings.data().toFile(), threshold);
    }
}
