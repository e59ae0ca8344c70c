package greenplan.backend.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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
 * @param bytes the body, compressed when that pays: once for all who get it
 * @param zipped the bytes are compressed
 */
record Kept(
        AsOf asOf,
        String tag,
        String client,
        String type,
        String control,
        Map<String, String> headers,
        byte[] bytes,
        boolean zipped) {

    /** Less fits into a packet either way. */
    private static final int WORTH_ZIPPING = 1024;

    /** What an entry takes besides its texts and bytes. */
    private static final int FRAME = 800;

    /** What its body becomes: compressed, or the same array. */
    static byte[] packed(byte[] body) {
        if (body.length < WORTH_ZIPPING) {
            return body;
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

    /** The body as it was, for the few that read no gzip. */
    byte[] plain() {
        if (!zipped) {
            return bytes;
        }
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of memory, about. */
    int weight(String question) {
        return bytes.length + 2 * question.length() + FRAME;
    }
}
