package greenplan.backend.file;

import greenplan.backend.graph.StaffId;
import java.time.OffsetDateTime;

/**
 * A file of a report, as staff see it.
 *
 * @param key its row
 * @param name as its editor called it
 * @param mediaType what its content is
 * @param size bytes
 */
public record StoredFile(long key, String name, String mediaType, long size, OffsetDateTime uploadedAt) {

    /** Global id. */
    public String id() {
        return StaffId.of("ReportFile", key);
    }

    /** Where it can be fetched. */
    public String url() {
        return FileController.PATH + "/" + id();
    }
}
