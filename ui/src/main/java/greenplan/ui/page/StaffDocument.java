package greenplan.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import greenplan.ui.html.Html;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Language;
import greenplan.ui.language.WorkLanguage;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Vaadin's index document, for a staff page: language, styles, and a policy of its own. Nobody keeps or lists it. */
@Component
class StaffDocument implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(StaffDocument::dress);
    }

    private static void dress(IndexHtmlResponse response) {
        Document document = response.getDocument();
        var request = (VaadinServletRequest) response.getVaadinRequest();
        document.expectFirst("html").attr("lang", WorkLanguage.of(request).code());
        WorkLanguage.keep(request, (VaadinServletResponse) response.getVaadinResponse());
        var head = new Plain("head");
        head.add(new Plain("meta").with("name", "robots").with("content", "noindex"));
        PageDocument.styles(head, List.of("portal.css", "staff.css", "filing.css"));
        PageDocument.icon(head);
        // In the head, not with a view: a row that is shown anew must find them there.
        List.of("theme.js", "parts.js", "typed.js", "paste.js", "filing.js", "upload.js")
                .forEach(file -> head.add(new Plain("script").with("defer", "").with("src", Assets.address(file))));
        document.head()
                .appendChildren(Jsoup.parse(Html.of(head, Language.VI)).head().childNodesCopy());
        ContentSecurity.forStaff(response);
    }
}
