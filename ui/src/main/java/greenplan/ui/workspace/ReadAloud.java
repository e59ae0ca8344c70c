package greenplan.ui.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import greenplan.ui.language.Language;
import greenplan.ui.language.VietnameseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Vietnamese words of an English page of the workspace are marked as such, whenever something of it changes: names of agencies, what somebody wrote,
 * quotations. As on public pages they are found by their letters ({@link VietnameseWords}).
 */
@Component
class ReadAloud implements VaadinServiceInitListener {

    private static final Set<String> LEFT_ALONE = Set.of("code", "pre", "script", "style", "textarea", "title", "desc");
    private static final String LANG = "lang";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new BeforeTheAnswer());
    }

    /** Lets the framework answer, and looks at what is on the page then, before that is sent. */
    private static final class BeforeTheAnswer extends SynchronizedRequestHandler {

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return HandlerHelper.isRequestType(request, RequestType.UIDL);
        }

        @Override
        public boolean synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response) {
            UI page = session.getService().findUI(request);
            if (page != null) {
                beforeTheAnswer(page);
            }
            return false;
        }
    }

    /** Marks what is on a page by the time it is sent; an address is opened by requests of several kinds. */
    static void beforeTheAnswer(UI page) {
        page.beforeClientResponse(page, ready -> {
            if (!page.getLocale().getLanguage().equals(Language.VI.code())) {
                mark(page.getElement());
                // What stands at an address is no child of the page that can be walked to.
                page.getInternals().getActiveRouterTargetsChain().forEach(part -> mark(part.getElement()));
            }
        });
    }

    /** Marks the Vietnamese words below an element; what names its language already is left as it is, and so are the parts of fields and buttons. */
    static void mark(Element page) {
        for (Element child : page.getChildren().toList()) {
            if (child.isTextNode()) {
                if (!page.getTag().startsWith("vaadin-")) {
                    mark(page, child);
                }
            } else if (!child.hasAttribute(LANG) && !LEFT_ALONE.contains(child.getTag())) {
                mark(child);
            }
        }
    }

    private static void mark(Element parent, Element text) {
        List<Element> parts = parts(text.getText());
        if (parts.stream().allMatch(Element::isTextNode)) {
            return;
        }
        if (parent.getTag().equals("option")) {
            // It holds nothing but text.
            parent.setAttribute(LANG, Language.VI.code());
            return;
        }
        int place = parent.indexOfChild(text);
        text.removeFromParent();
        parent.insertChild(place, parts.toArray(Element[]::new));
    }

    /** A text, its Vietnamese phrases in elements of their own. */
    static List<Element> parts(String words) {
        var parts = new ArrayList<Element>();
        int from = 0;
        for (VietnameseWords.Phrase phrase : VietnameseWords.phrases(words)) {
            text(parts, words.substring(from, phrase.start()));
            var vietnamese = new Element("span");
            vietnamese.setText(words.substring(phrase.start(), phrase.end()));
            vietnamese.setAttribute(LANG, Language.VI.code());
            parts.add(vietnamese);
            from = phrase.end();
        }
        text(parts, words.substring(from));
        return parts;
    }

    private static void text(List<Element> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(Element.createText(words));
        }
    }
}
