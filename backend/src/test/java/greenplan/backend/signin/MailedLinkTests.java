package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import greenplan.backend.account.StaffApi;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

class MailedLinkTests extends StaffApi {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("greenplan.base-url", () -> "https://portal.example.org");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Test
    void aLinkGoesToTheAddressOfTheAccountAndToNobodyElse() throws Exception {
        Person person = person();
        JsonNode nobody =
                done(null, "requestPasswordReset", Map.of("email", unique("nobody") + "@example.org"), "accepted");
        JsonNode somebody = done(null, "requestPasswordReset", Map.of("email", person.email()), "accepted");
        assertThat(nobody.toString()).isEqualTo(somebody.toString());

        assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        var message = MAIL.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString(person.email());
        String text = message.getContent().toString();
        String link = text.lines()
                .filter(line -> line.startsWith("https://"))
                .findFirst()
                .orElseThrow();
        assertThat(link).startsWith("https://portal.example.org/dat-lai-mat-khau?ma=");
        JsonNode reset = done(
                null,
                "resetPassword",
                Map.of("token", link.substring(link.indexOf('=') + 1).strip(), "newPassword", "Thác Bạc mùa mưa"),
                "done");
        assertThat(reset.at("/done").asBoolean()).isTrue();
    }
}
