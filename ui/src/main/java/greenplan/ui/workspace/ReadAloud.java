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
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Vietnamese words of an English page of the workspace are marked as such, whenever something of it changes: names of agencies, what somebody wrote,
 * quotations. As on public pages they are found by their letters ({@link MarkedWords}).
 */
@Component
class ReadAloud implements VaadinServiceInitListener {

    private static final Set<String> LEFT_ALONE = Set.of("code", "pre", "script", "style", "textarea", "title", "desc");

    /** What holds nothing but text. */
    private static final Set<String> TEXT_ALONE = Set.of("option", "vaadin-select-item");

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

    /** Marks the Vietnamese words below an element; what names its language already is left as it is, and so is what stands on buttons. */
    static void mark(Element page) {
        for (Element child : page.getChildren().toList()) {
            if (child.isTextNode()) {
                if (!page.getTag().startsWith("vaadin-") || TEXT_ALONE.contains(page.getTag())) {
                    mark(page, child);
                }
            } else if (!child.hasAttribute(LANG) && !LEFT_ALONE.contains(child.getTag())) {
                mark(child);
                if (child.getTag().startsWith("vaadin-")) {
                    FieldWords.mark(child);
                }
            }
        }
    }

    private static void mark(Element parent, Element text) {
        List<Element> parts = MarkedWords.of(text.getText());
        if (parts.stream().allMatch(Element::isTextNode)) {
            return;
        }
        if (TEXT_ALONE.contains(parent.getTag())) {
            parent.setAttribute(LANG, Language.VI.code());
            return;
        }
        int place = parent.indexOfChild(text);
        text.removeFromParent();
        parent.insertChild(place, parts.toArray(Element[]::new));
    }
}
