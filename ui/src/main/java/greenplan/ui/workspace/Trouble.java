package greenplan.ui.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.NotFound;
import greenplan.ui.graph.Refused;
import greenplan.ui.graph.SignedOut;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.language.Voice;
import greenplan.ui.language.WorkLanguage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a click ran into, told to whoever clicked. A page that cannot be shown at all tells it itself. */
@Component
class Trouble implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Trouble.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
        // A page whose session is over asks for itself anew, and so leads to the form and back.
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        event.getSource().setSystemMessagesProvider(visit -> messages);
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        UI ui = UI.getCurrent();
        if (ui == null || !isStaffPage(ui)) {
            log.error("A page failed", cause);
            return;
        }
        switch (cause) {
            case SignedOut over -> ui.getPage().reload();
            case Refused refused -> tell(refused.getMessage());
            case Unavailable notNow -> tell(notNow.getMessage());
            case NotFound missing -> tell(voice().say("workspace.missing"));
            case BadRequest unusable -> tell(voice().say("workspace.unusable", unusable.value()));
            default -> {
                log.error("A staff page failed", cause);
                tell(voice().say("page.failed.cure"));
            }
        }
    }

    private static boolean isStaffPage(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream().anyMatch(WorkView.class::isInstance);
    }

    private static Voice voice() {
        return Voice.of(WorkLanguage.of(VaadinServletRequest.getCurrent()));
    }

    private static void tell(@Nullable String sentence) {
        Notification.show(Objects.requireNonNullElse(sentence, ""), 10_000, Position.MIDDLE);
    }
}
