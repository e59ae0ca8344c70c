package greenplan.backend.admission;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much work may be in flight, under {@code greenplan.admission}. A lane has 4 places at least, so that a quarter is
 * one; the defaults come from the number of processors (two count at least) and, for the lanes of readers, are no more
 * than twice the connections of the pool {@code published}.
 *
 * @param staff requests of whoever is signed in. Default: 32 a processor
 * @param signIn signing in and forgotten passwords. Default: 4 a processor
 * @param tokens tokens that are being looked up. Default: 8 a processor
 * @param pages readers' pages. Default: 4 a processor
 * @param graph questions to {@code /graphql} without signing in. Default: 4 a processor
 * @param files files, CSV and the record. Default: 4 a processor
 * @param queue how many may wait for each place. Default: 4
 * @param patience how long a reader waits for a place before being told to come back. Default: 1 s
 * @param staffPatience the same for staff, signing in and tokens. Default: 2 s
 * @param exempt network addresses that may hold a whole lane: the server of the pages where those ask this API from
 *     elsewhere. Default: none
 */
@Validated
@ConfigurationProperties("greenplan.admission")
record AdmissionSettings(
        @Nullable @Min(Lane.LEAST) Integer staff,
        @Nullable @Min(Lane.LEAST) Integer signIn,
        @Nullable @Min(Lane.LEAST) Integer tokens,
        @Nullable @Min(Lane.LEAST) Integer pages,
        @Nullable @Min(Lane.LEAST) Integer graph,
        @Nullable @Min(Lane.LEAST) Integer files,
        @DefaultValue("4") @Min(1) int queue,
        @DefaultValue("1s") Duration patience,
        @DefaultValue("2s") Duration staffPatience,
        @DefaultValue List<String> exempt) {

    AdmissionSettings {
        exempt = exempt.stream().map(Networks::checked).toList();
    }

    /** The places that the configuration gives a lane; null when it leaves that to the default. */
    @Nullable
    Integer places(Lane lane) {
        return switch (lane) {
            case STAFF -> staff;
            case SIGN_IN -> signIn;
            case TOKENS -> tokens;
            case PAGES -> pages;
            case GRAPH -> graph;
            case FILES -> files;
        };
    }

    /** How long somebody waits for a place in a lane. */
    Duration patience(Lane lane) {
        return switch (lane) {
            case STAFF, SIGN_IN, TOKENS -> staffPatience;
            case PAGES, GRAPH, FILES -> patience;
        };
    }
}
