package greenplan.backend.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of uploaded files, under {@code greenplan.files.}.
 *
 * @param largest the most that one file may hold, 1KB to 100MB; it is held in memory while it is checked. Default 10MB
 * @param folder where contents are kept, created when it is missing. Default: in the database
 */
@ConfigurationProperties("greenplan.files")
record FileSettings(
        @DefaultValue("10MB") DataSize largest, @Nullable Path folder) {

    FileSettings {
        if (largest.toKilobytes() < 1 || largest.toMegabytes() > 100) {
            throw new IllegalArgumentException("greenplan.files.largest must be 1KB to 100MB, but was: " + largest);
        }
    }
}
