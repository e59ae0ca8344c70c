package greenplan.ui.typing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import greenplan.ui.page.Visit;
import greenplan.ui.report.OpenCycle;
import greenplan.ui.workspace.Staff;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is typed in a report, between the first letter and the moment when it is saved or thrown away. */
@Order(7)
class TypedInBrowserTests {

    private static final String WASTE = OpenCycle.OF_SCIENCE.getFirst();

    private final OpenCycle cycle = OpenCycle.open();
    private final Staff.Person editor = Staff.editor(OpenCycle.SCIENCE);
    private final String page = cycle.page(OpenCycle.SCIENCE);

    @Test
    void aDifficultyThatIsSavedIsNeitherKeptNorOfferedAgain() {
        try (var visit = Staff.open(editor, page)) {
            Locator empty = visit.page().locator("[id=\"difficulty:new\"]");
            empty.locator("[name=cause]").fill("Thiếu cán bộ");
            empty.locator("[name=proposal]").fill("Thêm một biên chế");
            OpenCycle.press(visit, "Đăng xuất");
            visit.page().waitForURL("**da-thoat");
            Staff.fillIn(visit, editor.email(), Staff.PASSWORD);
            visit.page().waitForURL("**/noi-bo**");
            visit.go(page);
            Locator saved = visit.page().locator(".difficulty-row:not([data-new])");
            assertThat(saved).hasCount(1);
            keeps(visit, 0);

            // As if the answer to it had been lost on the way.
            visit.page()
                    .evaluate("() => { const { account, report } = document.querySelector('[data-filing]').dataset;"
                            + " localStorage.setItem(kept.key(account, report, 'difficulty:new'), JSON.stringify({ values:"
                            + " { cause: 'Thiếu cán bộ', proposal: 'Thêm một biên chế' }, version: '0', at: 1 })); }");
            visit.page().reload();
            assertThat(saved).hasCount(1);
            keeps(visit, 0);
            assertThat(offer(visit)).isHidden();

            saved.locator("[name=cause]").pressSequentially("!");
            keeps(visit, 1);
            Locator remove = saved.getByText("Xóa khó khăn này", new Locator.GetByTextOptions().setExact(true));
            remove.click();
            saved.getByText("Giữ lại").click();
            assertThat(saved.locator(".row-notice")).isHidden();
            remove.click();
            saved.locator(".row-notice button").first().click();
            assertThat(saved).hasCount(0);
            keeps(visit, 0);
            visit.words("Khó khăn đã xóa (1)").click();
            OpenCycle.press(visit, "Lấy lại");
            assertThat(saved).hasCount(1);
            visit.isQuiet();
        }
    }

    @Test
    void whatWasKeptOutlivesTheNextKeystrokeUntilSomebodyDecides() {
        try (var visit = OpenCycle.ground(Staff.open(editor, page))) {
            OpenCycle.value(visit, WASTE).pressSequentially("83,9");
            visit.page().reload();
            assertThat(offer(visit)).containsText("1 dòng");
            OpenCycle.value(visit, WASTE).pressSequentially("7");
            visit.page().reload();
            assertThat(offer(visit)).containsText("1 dòng");
            visit.words("Điền lại và lưu").click();
            assertThat(OpenCycle.value(visit, WASTE)).hasValue("83,9");
            assertThat(offer(visit)).isVisible();
            offer(visit).getByText("Bỏ đi").click();
            assertThat(offer(visit)).isHidden();
            OpenCycle.says(visit, WASTE, "Hiểu là 83,9 %. Đã lưu");
            keeps(visit, 0);
        }
    }

    @Test
    void whatWasTypedComesBackAfterTheSessionEnded() {
        try (var visit = OpenCycle.ground(Staff.open(editor, page))) {
            OpenCycle.value(visit, WASTE).pressSequentially("83,5");
            Staff.tell(Staff.token(editor), "signOutEverywhere", Map.of(), "done");
            visit.page().reload();
            Staff.fillIn(visit, editor.email(), Staff.PASSWORD);
            visit.words("Điền lại và lưu").click();
            OpenCycle.says(visit, WASTE, "Hiểu là 83,5 %. Đã lưu");
            keeps(visit, 0);
        }
    }

    @Test
    void noRowSaysThatItIsSavedBesideSomethingThatIsNot() {
        try (var visit = OpenCycle.ground(Staff.open(editor, page))) {
            Locator value = OpenCycle.value(visit, WASTE);
            Locator said = OpenCycle.row(visit, WASTE).locator(".row-said");
            value.fill("81");
            value.press("Enter");
            OpenCycle.says(visit, WASTE, "Hiểu là 81 %. Đã lưu");
            value.fill("82,2");
            assertThat(said).hasText("Chưa lưu");
            value.fill("81");
            assertThat(said).containsText("Đã lưu");
            value.fill("82,2");
            visit.page().context().clearCookies();
            value.press("Enter");
            visit.page().waitForURL("**/dang-nhap**");
            assertThat(visit.page().locator(".complaint")).containsText("Phiên làm việc đã kết thúc");
            Staff.fillIn(visit, editor.email(), Staff.PASSWORD);
            visit.page().waitForURL("**" + page + "**");
            assertThat(said).hasText("");
            assertThat(value).hasValue("81");
            visit.words("Điền lại và lưu").click();
            OpenCycle.says(visit, WASTE, "Hiểu là 82,2 %. Đã lưu");
            keeps(visit, 0);
        }
    }

    @Test
    void whoSignsOutDecidesWhatBecomesOfWhatIsKept() {
        try (var visit = OpenCycle.ground(Staff.open(editor, page))) {
            OpenCycle.value(visit, WASTE).fill("tám mươi");
            Locator question = visit.page().locator("dialog.kept");
            OpenCycle.press(visit, "Đăng xuất");
            assertThat(question).containsText("Máy này còn giữ 1 dòng");
            visit.isAccessible().fits();
            question.getByText("Ở lại").click();
            assertThat(question).isHidden();
            OpenCycle.press(visit, "Đăng xuất");
            question.getByText("Giữ lại rồi thoát").click();
            visit.page().waitForURL("**da-thoat");

            // Somebody else at the same computer sees nothing of it, and is not asked about it.
            Staff.fillIn(visit, Staff.editor(OpenCycle.SCIENCE).email(), Staff.PASSWORD);
            visit.page().waitForURL("**/noi-bo**");
            visit.go(page);
            OpenCycle.row(visit, WASTE).waitFor();
            assertThat(offer(visit)).isHidden();
            OpenCycle.press(visit, "Đăng xuất");
            visit.page().waitForURL("**da-thoat");
            keeps(visit, 1);

            Staff.fillIn(visit, editor.email(), Staff.PASSWORD);
            visit.page().waitForURL("**/noi-bo**");
            OpenCycle.press(visit, "Đăng xuất");
            question.getByText("Bỏ đi rồi thoát").click();
            visit.page().waitForURL("**da-thoat");
            keeps(visit, 0);
        }
    }

    /** Whoever writes a long text sends nothing for a long time, and works all the same. */
    @Test
    void typingAloneTellsTheServerThatSomebodyIsAtWork() {
        try (var visit = Staff.open(editor, page)) {
            Locator text = visit.page().locator(".progress-row textarea").first();
            text.focus();
            visit.page()
                    .waitForRequest(
                            request -> request.url().contains("v-r=uidl")
                                    && String.valueOf(request.postData()).contains("at-work"),
                            () -> text.pressSequentially("Đã"));
            assertThat(text).isFocused();
        }
    }

    private static Locator offer(Visit visit) {
        return visit.page().locator("[data-offer]");
    }

    /** Waits until the browser keeps so many rows. */
    private static void keeps(Visit visit, int rows) {
        visit.page()
                .waitForFunction(
                        "rows => Object.keys(localStorage).filter(key => key.startsWith('greenplan/typed')).length === rows",
                        rows);
    }
}
