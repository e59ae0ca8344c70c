package greenplan.ui.account;

import com.vaadin.flow.component.html.Image;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code, drawn here: what it says is sent to nobody. */
final class QrCodeImage {

    /** White around the code, in its own squares, as readers want it. */
    private static final int BORDER = 4;

    private QrCodeImage() {}

    /** @param alt what stands in its place for whoever does not see it */
    static Image of(String text, String alt) {
        var image = new Image(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.UTF_8)),
                alt);
        image.addClassName("qr");
        return image;
    }

    private static String svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * BORDER;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + BORDER, y + BORDER));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(side, path);
    }
}
