package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.reminder.MailedApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MailedLinkTests extends MailedApi {

    @Test
    void aLinkGoesToTheAddressOfTheAccountAndToNobodyElse() throws Exception {
        Person person = person();
        String nobodysAddress = unique("nobody") + "@example.org";
        JsonNode nobody = done(null, "requestPasswordReset", Map.of("email", nobodysAddress), "accepted");
        JsonNode somebody = done(null, "requestPasswordReset", Map.of("email", person.email()), "accepted");
        assertThat(nobody.toString()).isEqualTo(somebody.toString());

        var messages = waitedFor(person.email());
        assertThat(messages).hasSize(1);
        assertThat(cameTo(nobodysAddress)).isEmpty();
        var message = messages.getFirst();
        assertThat(message.getAllRecipients()).hasSize(1);
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
