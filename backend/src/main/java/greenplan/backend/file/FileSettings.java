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
 * @param waiting the most that the uploads of one account may hold together while nothing has them, {@code largest} at least.
 *     Default: five times {@code largest}
 * @param waitingFiles how many of them there may be, 1 at least. Default 50
 * @param folder where contents are kept, created when it is missing. Default: in the database
 */
@ConfigurationProperties("greenplan.files")
record FileSettings(
        @DefaultValue("10MB") DataSize largest,
        @Nullable DataSize waiting,
        @DefaultValue("50") int waitingFiles,
        @Nullable Path folder) {

    FileSettings {
        if (largest.toKilobytes() < 1 || largest.toMegabytes() > 100) {
            throw new IllegalArgumentException("greenplan.files.largest must be 1KB to 100MB, but was: " + largest);
        }
        if (waiting != null && waiting.compareTo(largest) < 0) {
            throw new IllegalArgumentException("greenplan.files.waiting must be greenplan.files.largest (" + largest
                    + ") at least, but was: " + waiting);
        }
        if (waitingFiles < 1) {
            throw new IllegalArgumentException(
                    "greenplan.files.waiting-files must be 1 at least, but was: " + waitingFiles);
        }
    }

    /** How many bytes of an account may wait. */
    long mostWaiting() {
        return waiting == null ? 5 * largest.toBytes() : waiting.toBytes();
    }
}
