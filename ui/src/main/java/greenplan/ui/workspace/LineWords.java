package greenplan.ui.workspace;

import com.vaadin.flow.component.page.Page;
import greenplan.ui.language.Voice;

/** The language of a page in the browser, and in it what the framework's own line says while the connection is lost. */
final class LineWords {

    private LineWords() {}

    static void say(Page page, Voice voice) {
        page.executeJs(
                """
                document.documentElement.lang = $0;
                const line = window.Vaadin?.connectionIndicator;
                if (line) {
                  line.setAttribute('role', 'status');
                  [line.onlineText, line.offlineText, line.reconnectingText] = [$1, $2, $3];
                }
                """,
                voice.language().code(),
                voice.say("workspace.line.on"),
                voice.say("workspace.line.off"),
                voice.say("workspace.line.trying"));
    }
}
