package greenplan.backend.file;

import greenplan.backend.account.Id;

/**
 * A file of an accepted value, as everybody sees it: under a name made of its target, for its own may name a person.
 *
 * @param key its row
 * @param size bytes
 */
record SourceFile(long key, String targetCode, String mediaType, long size) {

    /** Made of the code of the target. */
    public String name() {
        String extension = FileType.of(mediaType).map(FileType::extension).orElse("bin");
        return targetCode + "-" + key + "." + extension;
    }

    /** Where it can be fetched. */
    public String url() {
        return FileController.PATH + "/" + Id.of("ReportFile", key);
    }
}
