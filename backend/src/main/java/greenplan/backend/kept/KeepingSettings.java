package greenplan.backend.kept;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether what is public is computed once.
 *
 * @param cache answers and pages are kept until what is published changes, {@code on} or {@code off}. Default: on
 */
@ConfigurationProperties("greenplan")
record KeepingSettings(@DefaultValue("true") boolean cache) {}
