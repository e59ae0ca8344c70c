package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page, dressed and ready.
 *
 * @param status HTTP status of the first response
 * @param request what was asked
 * @param page what the head of the document says
 * @param view the view that holds it
 * @param location where to go instead; null when the page is here
 */
record Rendering(
        int status,
        PageRequest request,
        Found page,
        Component view,
        @Nullable String location) {

    /** When whoever was told 503 may ask again, in seconds. */
    static final String RETRY_AFTER = "5";
}
