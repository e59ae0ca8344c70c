package greenplan.ui.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the pages find the API.
 *
 * @param apiUrl address of its GraphQL endpoint, for instance {@code https://api.example.org/graphql}. Default: none,
 *     the API is in the same process
 */
@ConfigurationProperties("greenplan")
record ApiSettings(@Nullable URI apiUrl) {}
