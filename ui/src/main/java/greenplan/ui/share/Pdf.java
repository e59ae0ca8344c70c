package greenplan.ui.share;

import greenplan.ui.graph.Unavailable;
import greenplan.ui.language.Voice;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A page as PDF: its content as sheets of A4, with bookmarks, tags for screen readers, and letters that can be searched and copied. What
 * becomes of an element stands in {@code pdf.xsl}.
 *
 * @param title of the page, at the head of each sheet
 * @param foot address and day, at the foot of each sheet
 * @param notice what has to be said before everything; empty for nothing
 * @param origin scheme and host of the portal, for links
 * @param oneSheet it has to fit on one sheet, in letters as large as that allows
 * @param voice language of the page
 */
public record Pdf(String title, String foot, String notice, String origin, boolean oneSheet, Voice voice) {

    /** Letters for reading, in points. */
    private static final double USUAL = 9.5;

    /** Letters for a board, in points; below the last size it takes more sheets. */
    private static final double LARGEST = 15;

    /** Most sheets take a second of a core; who would wait for longer than a few of them is told to come back. */
    private static final int PATIENCE = 4;

    private static final Logger log = LoggerFactory.getLogger(Pdf.class);
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    /**
     * The sheets.
     *
     * @param html a page's content, {@code <main>…</main>}
     * @throws Unavailable while too many wait for theirs
     */
    public byte[] of(String html) {
        try {
            if (!ONE_AT_A_TIME.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new Unavailable("Other PDF files are being made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The server is being stopped");
        }
        try {
            return made(html);
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException("The page " + title + " does not become a PDF", e);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private byte[] made(String html) throws FOPException, TransformerException {
        var page = Jsoup.parseBodyFragment(html);
        var content = new W3CDom()
                .namespaceAware(false)
                .fromJsoup(page.createElement("body").appendChild(page.expectFirst("main")));
        for (double size = oneSheet ? LARGEST : USUAL; ; size--) {
            var sheets = new ByteArrayOutputStream();
            int count = print(content, size, sheets);
            if (!oneSheet || count == 1 || size < USUAL) {
                return sheets.toByteArray();
            }
        }
    }

    /** @return the number of sheets */
    private int print(Document content, double size, OutputStream sheets) throws FOPException, TransformerException {
        var fop = Printer.FOP.newFop(MimeConstants.MIME_PDF, sheets);
        // What fits badly is for whoever changes the style, not for whoever runs the portal.
        fop.getUserAgent()
                .getEventBroadcaster()
                .addEventListener(event -> log.debug("{} {}", event.getEventID(), event.getParams()));
        var printing = Printer.STYLE.newTransformer();
        Map.of("title", title, "foot", foot, "notice", notice, "origin", origin, "portal", voice.say("page.portal"))
                .forEach(printing::setParameter);
        printing.setParameter("language", voice.language().code());
        printing.setParameter("size", size);
        printing.transform(new DOMSource(content), new SAXResult(fop.getDefaultHandler()));
        return fop.getResults().getPageCount();
    }

    /** What is read once, when the first PDF is asked for. */
    private static final class Printer {

        static final FopFactory FOP;
        static final Templates STYLE;

        static {
            try (InputStream settings = file("fop.xconf");
                    InputStream style = file("pdf.xsl")) {
                FOP = new FopConfParser(settings, URI.create("beside:///"), new Beside())
                        .getFopFactoryBuilder()
                        .setComplexScriptFeatures(false)
                        .build();
                var factory = TransformerFactory.newInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                STYLE = factory.newTemplates(new StreamSource(style));
            } catch (IOException | SAXException | TransformerException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    /** What a PDF needs lies beside this class; nothing else is opened, whatever a page says. */
    private static final class Beside implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            if (!"beside".equals(uri.getScheme())) {
                throw new FileNotFoundException(uri.toString());
            }
            return new Resource(file(uri.getPath().substring(1)));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new FileNotFoundException(uri.toString());
        }
    }

    private static InputStream file(String name) throws IOException {
        var file = Pdf.class.getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name);
        }
        return file;
    }
}
