package greenplan.backend.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A response as it is sent again.
 *
 * @param asOf what it depends on
 * @param tag strong, without quotation marks
 * @param client the network that asked for it first, whose share it takes
 * @param type its media type
 * @param control its Cache-Control
 * @param headers all others that belong to it
 * @param plain the body as it is; null where it is large and compressed
 * @param zipped the body compressed, once for all who get it; null where that does not pay
 */
record Kept(
        AsOf asOf,
        String tag,
        String client,
        String type,
        String control,
        Map<String, String> headers,
        byte @Nullable [] plain,
        byte @Nullable [] zipped) {

    /** Less fits into a packet either way. Bytes. */
    private static final int WORTH_ZIPPING = 1024;

    /** Answers to programs, half of which read no gzip, are smaller, and pages larger. Bytes. */
    private static final int LARGE = 32 * 1024;

    /** What an entry takes besides its texts and bytes. */
    private static final int FRAME = 800;

    /** A body that is large enough for it, compressed; else null. */
    static byte @Nullable [] zipped(byte[] body) {
        if (body.length < WORTH_ZIPPING) {
            return null;
        }
        var packed = new ByteArrayOutputStream(body.length / 4);
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** It is a page, with the time in its foot, so that it may stand in for a newer one that cannot be made. Figures alone may not. */
    boolean saysWhenItWasMade() {
        return type.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    /** What is held of a body besides its compressed form. */
    static byte @Nullable [] plain(byte[] body) {
        return body.length < LARGE ? body : null;
    }

    /** The body as it was, for those that read no gzip. */
    byte[] unzipped() {
        if (plain != null) {
            return plain;
        }
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(Objects.requireNonNull(zipped)))) {
            return unzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of memory, about. */
    int weight(String question) {
        return length(plain) + length(zipped) + 2 * question.length() + FRAME;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
