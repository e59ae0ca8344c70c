package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;

/**
 * The files of a row. The browser sends a file to {@code /files} and tells its id by {@code row-file}; what attaches it is a
 * mutation like any other.
 */
final class RowFiles {

    private final Voice voice;
    private final Consumer<String> attach;
    private final Consumer<String> remove;
    private final UnorderedList list = new UnorderedList();
    private final Div choice = new Div();
    private final Component said = Markup.element("span", "problem");

    /**
     * The files of a row.
     *
     * @param id tells its fields from those of other rows
     * @param attach by id of the file
     * @param remove by id of the file
     */
    RowFiles(String id, Consumer<String> attach, Consumer<String> remove, Voice voice) {
        this.voice = voice;
        this.attach = attach;
        this.remove = remove;
        list.addClassName("files");
        var label = Markup.element("label", "", voice.say("report.file.attach"));
        label.getElement().setAttribute("for", id);
        var input = new Element("input").setAttribute("type", "file").setAttribute("id", id);
        said.getElement().setAttribute("role", "status");
        choice.addClassName("field");
        choice.getElement().appendChild(label.getElement(), input, said.getElement());
        choice.getElement()
                .addEventListener("row-file", event -> sent(event.getEventDetail(new TypeReference<>() {})))
                .addEventDetail();
    }

    private void sent(Map<String, String> file) {
        String problem = file.get("problem");
        said.getElement().setText(problem == null ? "" : problem);
        if (problem == null) {
            attach.accept(String.valueOf(file.get("id")));
        }
    }

    Component part() {
        return Markup.element(
                "details", "row-files", Markup.element("summary", "", voice.say("report.files")), list, choice);
    }

    /** Why a file was not attached or taken away. */
    void refused(String sentence) {
        said.getElement().setText(sentence);
    }

    /** What is attached now; nothing can be while no value is stored. */
    void show(List<ReportFile> files, boolean filed) {
        list.removeAll();
        files.forEach(file -> {
            var gone = new NativeButton(voice.say("report.file.remove"), click -> remove.accept(file.id()));
            gone.addClassNames("button", "small");
            gone.setAriaLabel(voice.say("report.file.remove.of", file.name()));
            list.add(new ListItem(file.link(voice), Markup.element("span", "", " "), gone));
        });
        choice.setVisible(filed);
        if (!filed) {
            list.add(new ListItem(voice.say("report.files.first")));
        }
    }
}
