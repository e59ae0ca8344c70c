package greenplan.backend.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import greenplan.backend.report.ReportApi;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The API with a mail server, the same for all tests of a process. */
public abstract class MailedApi extends ReportApi {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    static {
        MAIL.start();
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("greenplan.base-url", () -> "https://portal.example.org");
    }

    /** All that came to an address until now. */
    protected static List<MimeMessage> cameTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** Waits for an e-mail to an address, and gives all that came to it. */
    protected static List<MimeMessage> waitedFor(String address) throws InterruptedException {
        for (int attempt = 0; attempt < 500 && cameTo(address).isEmpty(); attempt++) {
            Thread.sleep(20);
        }
        return cameTo(address);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
