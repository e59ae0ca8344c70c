package greenplan.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.workspace.Staff;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(value = "sessions that wait", mode = ResourceAccessMode.READ)
class SecondFactorInBrowserTests {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Test
    void whoSetsItUpSignsInWithTheAppThenWithARecoveryCodeAndTurnsItOff() {
        var person = Staff.editor(Staff.DEPARTMENT);
        String secret;
        List<String> codes;
        try (var visit = Staff.open(person, "/noi-bo/xac-thuc-hai-lop", 360)) {
            Page page = visit.page();
            fill(page, "Mật khẩu của bạn", Staff.PASSWORD);
            button(page, "Bắt đầu thiết lập");
            page.waitForSelector("img.qr");
            visit.isAccessible().fits();
            assertThat(page.getAttribute("img.qr", "src")).startsWith("data:image/png;base64,");
            secret = page.innerText("code.secret").replace(" ", "");
            fill(page, "Mã 6 chữ số trong ứng dụng", code(secret, 0));
            button(page, "Bật xác thực hai lớp");
            page.waitForSelector("ol.codes");
            visit.isAccessible().fits().isQuiet();
            codes = page.locator("ol.codes li").allInnerTexts();
            assertThat(codes).hasSize(10);
        }
        try (var visit = PortalUnderTest.open("/noi-bo/ca-nhan")) {
            Page page = visit.page();
            Staff.fillIn(visit, person.email(), Staff.PASSWORD);
            page.waitForURL("**vi-sao=ma");
            page.waitForSelector("input[name=code]");
            visit.isAccessible();
            typeCode(page, "000 000");
            page.waitForSelector(".complaint");
            assertThat(page.innerText(".complaint")).contains("Mã không đúng");
            // A code works once, and half a minute early; one of now might be too late before it is sent.
            typeCode(page, code(secret, 1));
            page.waitForURL("**/noi-bo/ca-nhan**");
            visit.says("Xác thực hai lớp đang bật");
        }
        try (var visit = PortalUnderTest.open("/noi-bo/xac-thuc-hai-lop")) {
            Page page = visit.page();
            Staff.fillIn(visit, person.email(), Staff.PASSWORD);
            page.waitForSelector("input[name=code]");
            typeCode(page, codes.getFirst());
            visit.says("Còn 9 mã khôi phục");
            visit.isAccessible();
            fill(page, "Mật khẩu của bạn", Staff.PASSWORD);
            page.locator("#tat")
                    .getByLabel("Mã 6 chữ số trong ứng dụng, hoặc một mã khôi phục")
                    .fill(codes.get(1));
            button(page, "Tắt xác thực hai lớp");
            visit.says("Bắt đầu thiết lập");
        }
        assertThat(Staff.token(person)).startsWith("gp_");
    }

    private static void typeCode(Page page, String code) {
        page.fill("input[name=code]", code);
        page.locator(".sign-in button").click();
    }

    /** What an app shows, made here anew from the standard. */
    private static String code(String secret, int ahead) {
        try {
            var bits = new StringBuilder();
            secret.chars()
                    .forEach(letter -> bits.append(String.format("%5s", Integer.toBinaryString(LETTERS.indexOf(letter)))
                            .replace(' ', '0')));
            var key = new byte[bits.length() / 8];
            for (int i = 0; i < key.length; i++) {
                key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
            }
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] sum = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(Instant.now().getEpochSecond() / 30 + ahead)
                    .array());
            int number = ByteBuffer.wrap(sum).getInt(sum[19] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
