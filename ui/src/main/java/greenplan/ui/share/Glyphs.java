package greenplan.ui.share;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Be Vietnam Pro in one weight, as outlines. */
final class Glyphs {

    /** For what is read. */
    static final Glyphs REGULAR = new Glyphs("400");

    /** For what is said first. */
    static final Glyphs BOLD = new Glyphs("700");

    private static final double EM = 1000;

    private final TrueTypeFont font;
    private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

    private record Glyph(GeneralPath outline, double advance) {}

    private Glyphs(String weight) {
        font = read("font/be-vietnam-pro-" + weight + ".ttf");
    }

    private static TrueTypeFont read(String file) {
        try (var resource = Glyphs.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("There is no " + file + " beside " + Glyphs.class.getName());
            }
            return new TTFParser(true).parse(new RandomAccessReadBuffer(resource.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of words set in a size, in the unit of the size. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(letter -> glyph(letter).advance()).sum() * size / EM;
    }

    /** Fills words that begin at x, on a base line y, in the colour of the picture. */
    void fill(Graphics2D picture, String words, double x, double y, double size) {
        double at = x;
        for (int letter : words.codePoints().toArray()) {
            var glyph = glyph(letter);
            var place = new AffineTransform(size / EM, 0, 0, -size / EM, at, y);
            picture.fill(place.createTransformedShape(glyph.outline()));
            at += glyph.advance() * size / EM;
        }
    }

    private Glyph glyph(int letter) {
        var found = known.get(letter);
        return found == null ? remembered(letter) : found;
    }

    /** Files are read by one at a time. */
    private synchronized Glyph remembered(int letter) {
        return known.computeIfAbsent(letter, this::drawn);
    }

    private Glyph drawn(int letter) {
        try {
            int id = font.getUnicodeCmapLookup().getGlyphId(letter);
            if (id == 0) {
                // A sign that the letters have none for leaves its room.
                return new Glyph(new GeneralPath(), EM / 2);
            }
            var data = font.getGlyph().getGlyph(id);
            return new Glyph(data == null ? new GeneralPath() : data.getPath(), font.getAdvanceWidth(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
