package greenplan.ui.element;

import greenplan.ui.html.Plain;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A text as a QR code, drawn here: what it says is sent to nobody. */
public final class QrCodeImage {

    /** White around the code, in its own squares, as readers want it. */
    private static final int BORDER = 4;

    /** Pixels of a square: enough for paper, and black and white pack well. */
    private static final int SQUARE = 8;

    private QrCodeImage() {}

    /** @param alt what stands in its place for whoever does not see it */
    public static Plain of(String text, String alt) {
        String picture = "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
        return Markup.element("img", "qr").with("src", picture).with("alt", alt);
    }

    private static byte[] png(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * BORDER) * SQUARE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                // Outside of the code nothing is dark.
                boolean dark = code.getModule(x / SQUARE - BORDER, y / SQUARE - BORDER);
                picture.setRGB(x, y, dark ? 0xff000000 : 0xffffffff);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
