package greenplan.ui.page;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page as it stands in the first response, without a browser: what everybody reads, scripts or not. */
public final class Reading {

    private final HttpResponse<String> response;
    private final Document document;

    private Reading(HttpResponse<String> response) {
        this.response = response;
        document = Jsoup.parse(response.body());
    }

    /** Reads the page at a root-relative address. */
    public static Reading of(String path) {
        return new Reading(PortalUnderTest.get(path));
    }

    /** HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** What stands between header and footer, as text. */
    public String text() {
        return document.select("main").text();
    }

    /** Elements of the page's content. */
    public Elements all(String selector) {
        return document.select("main " + selector);
    }

    /** The element with an id; fails when there is none. */
    public Element at(String id) {
        Element found = document.getElementById(id);
        if (found == null) {
            throw new AssertionError("Nothing on the page has the id " + id);
        }
        return found;
    }
}
