package greenplan.backend.file;

import greenplan.backend.graph.StaffId;

/**
 * A file of an accepted value or of a public difficulty, as everybody sees it: under a name made of what it is about, for its own may name a person.
 *
 * @param key its row
 * @param subject code of the target, or {@link #ANSWER}
 * @param size bytes
 */
public record SourceFile(long key, String subject, String mediaType, long size) {

    /** The subject of a document by which an authority answered. */
    public static final String ANSWER = "tra-loi";

    /** Made of the subject. */
    public String name() {
        String extension = FileType.of(mediaType).map(FileType::extension).orElse("bin");
        return subject + "-" + key + "." + extension;
    }

    /** Where it can be fetched. */
    public String url() {
        return FileController.PATH + "/" + StaffId.of("ReportFile", key);
    }
}
