package greenplan.backend.database;

import greenplan.backend.graph.GraphLimits;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The connections of one instance of the portal to its database, embedded or not, under {@code greenplan.database.pool}. An operation may
 * take {@link GraphLimits#timeout()}; these limits are shorter where waiting is in vain, and catch what runs outside of any operation.
 *
 * @param application how many connections there are for whoever writes and for the workspace. Default 10
 * @param published how many read the public graph. Default 10; PostgreSQL itself allows 100 to all instances together
 * @param waiting how long work waits for a connection. Default 3 s
 * @param lock how long a statement waits for what somebody else holds. Default 4 s
 * @param statement how long any statement may run. Default 30 s
 * @param idle how long a transaction may do nothing, as while a package is checked. Default 2 min
 */
@Validated
@ConfigurationProperties("greenplan.database.pool")
record PoolLimits(
        @DefaultValue("10") @Min(2) int application,
        @DefaultValue("10") @Min(1) int published,
        @DefaultValue("3s") @DurationMin(millis = 250) Duration waiting,
        @DefaultValue("4s") @DurationMin(millis = 1) Duration lock,
        @DefaultValue("30s") @DurationMin(seconds = 1) Duration statement,
        @DefaultValue("2m") @DurationMin(seconds = 1) Duration idle) {}
