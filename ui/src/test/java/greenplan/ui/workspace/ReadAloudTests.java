package greenplan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On English pages of the workspace whoever listens hears Vietnamese words as such. */
class ReadAloudTests {

    private static String marked(Div page) {
        ReadAloud.mark(page.getElement());
        return page.getElement().getOuterHTML().replaceAll("\\n\\s*", "");
    }

    @Test
    void wordsThatSomebodyWroteAreMarkedInTheirSentence() {
        assertThat(marked(new Div(new Paragraph("Returned: Nhập nhầm dòng. Please file again."))))
                .contains("Returned: <span lang=\"vi\">Nhập nhầm dòng</span>. Please file again.");
    }

    @Test
    void whatIsEnglishAndWhatNamesItsLanguageIsLeft() {
        var own = new Span("Sở Y tế và các bệnh viện");
        own.getElement().setAttribute("lang", "vi");
        assertThat(marked(new Div(new Span("All saved"), own, new Pre("nước sạch"), new Button("Giao việc"))))
                .containsOnlyOnce("lang=\"vi\"");
    }

    @Test
    void anOptionIsMarkedItself() {
        var option = new HtmlComponent("option");
        option.getElement().setText("Giao bằng quyết định");
        var select = new HtmlContainer("select");
        select.add(option);
        assertThat(marked(new Div(select))).contains("<option lang=\"vi\">Giao bằng quyết định</option>");
    }

    @Test
    void aFieldKnowsWhichOfItsWordsAreVietnamese() {
        var list = Choice.one("Who follows Sở Y tế", List.of("Sở Tài chính", "Health"), word -> word);
        assertThat(FieldWords.of(list).values()).isEmpty();
        list.setValue("Sở Tài chính");
        assertThat(FieldWords.of(list).label()).contains("Who follows <span lang=\"vi\">Sở Y tế</span>");
        assertThat(FieldWords.of(list).values()).containsExactly("Sở Tài chính");
        list.setValue("Health");
        assertThat(FieldWords.of(list).values()).isEmpty();
        assertThat(FieldWords.of(new TextField("Reason", "Nhập nhầm dòng", "")))
                .isEqualTo(new FieldWords("", List.of("Nhập nhầm dòng")));
    }

    @Test
    void aTextThatChangesIsMarkedAnew() {
        var note = new Span("Chờ cơ quan nộp lại");
        var page = new Div(note);
        assertThat(marked(page)).contains("<span lang=\"vi\">Chờ cơ quan nộp lại</span>");
        note.setText("Saved at 6:39");
        assertThat(marked(page)).contains("Saved at 6:39").doesNotContain("lang", "Chờ");
        note.setText("Đã giao cho Sở Y tế hôm qua");
        marked(page);
        assertThat(note.getElement().getChildren().filter(child -> child.hasAttribute("lang")))
                .extracting(Element::getText)
                .containsExactly("Đã giao cho Sở Y tế hôm qua");
    }
}
