package greenplan.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class IdleSessionsTests {

    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private final IdleSessions filter = new IdleSessions(Duration.ofMinutes(30), () -> now);

    @BeforeEach
    void signIn() {
        session.setAttribute("SPRING_SECURITY_CONTEXT", "somebody");
    }

    @Test
    void workKeepsASession() throws Exception {
        for (int visit = 0; visit < 5; visit++) {
            visit("uidl");
            now = now.plus(Duration.ofMinutes(29));
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void anOpenPageWithoutWorkDoesNot() throws Exception {
        visit("uidl");
        for (int minute = 0; minute <= 30; minute += 5) {
            now = now.plus(Duration.ofMinutes(5));
            if (!session.isInvalid()) {
                visit("heartbeat");
            }
        }
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theSameHoldsBeforeSigningIn() throws Exception {
        session.removeAttribute("SPRING_SECURITY_CONTEXT");
        anOpenPageWithoutWorkDoesNot();
    }

    private void visit(String kind) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setQueryString("v-r=" + kind);
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
