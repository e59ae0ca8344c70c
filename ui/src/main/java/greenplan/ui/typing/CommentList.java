package greenplan.ui.typing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** What reviewers asked for at one place, newest first. */
public record CommentList(List<ReportComment> comments, Voice voice) {

    public Component list() {
        var list = Markup.element("ul", "comments");
        comments.forEach(comment -> list.add(new ListItem(
                Markup.element(
                        "strong",
                        "",
                        voice.say("typing.comment", voice.formats().date(comment.at()))),
                Markup.element("span", "", " " + comment.text()))));
        return list;
    }
}
