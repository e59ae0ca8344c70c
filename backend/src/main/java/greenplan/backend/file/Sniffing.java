package greenplan.backend.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Recognises a file by its content; neither its name nor what the sender claims counts. Apache Tika knows the beginnings of
 * files. An office file is a ZIP archive, so its own statement of what it is gets looked up inside, by the directory of
 * the archive and without unpacking anything else: a document with macros calls itself something else and is refused.
 */
final class Sniffing {

    private static final int LONGEST_STATEMENT = 1_000_000;
    private static final Tika TIKA = new Tika();

    private Sniffing() {}

    /** What the content is; empty when it is nothing that can be uploaded. */
    static Optional<FileType> type(byte[] content) {
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
            return office(content);
        }
        return FileType.of(TIKA.detect(content));
    }

    private static Optional<FileType> office(byte[] content) {
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            String openDocument = text(archive, "mimetype");
            if (!openDocument.isEmpty()) {
                return FileType.of(openDocument.strip());
            }
            String parts = text(archive, "[Content_Types].xml");
            for (FileType type : new FileType[] {FileType.DOCX, FileType.XLSX}) {
                if (parts.contains('"' + type.mediaType() + ".main+xml\"")) {
                    return Optional.of(type);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            // not an archive after all
        }
        return Optional.empty();
    }

    private static String text(ZipFile archive, String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_STATEMENT), StandardCharsets.UTF_8);
        }
    }
}
