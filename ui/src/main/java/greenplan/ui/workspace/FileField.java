package greenplan.ui.workspace;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A file to choose in a form. The browser sends it to {@code /files} at once and tells its id by {@code row-file} (see
 * {@code upload.js}); the form's mutation attaches it.
 */
public final class FileField extends Div implements HasValidation, HasLabel {

    private final Plain said = Markup.element("span", "note");
    private final String label;
    private final Voice voice;
    private @Nullable String file;
    private @Nullable String wrong;

    /**
     * An empty field.
     *
     * @param id of its input, once on a page
     */
    public FileField(String id, String label, Voice voice) {
        this.label = label;
        this.voice = voice;
        var words = Markup.element("label", "", label);
        words.getElement().setAttribute("for", id);
        var input = new Element("input").setAttribute("type", "file").setAttribute("id", id);
        said.setId(id + "-said");
        said.getElement().setAttribute("role", "status");
        input.setAttribute("aria-describedby", id + "-said");
        addClassNames("field", "upload");
        getElement().setAttribute("data-upload", "").appendChild(words.getElement(), input, said.getElement());
        getElement()
                .addEventListener("row-file", event -> sent(event.getEventDetail(new TypeReference<>() {})))
                .addEventDetail();
    }

    private void sent(Map<String, String> sent) {
        wrong = sent.get("problem");
        file = wrong == null ? sent.get("id") : null;
        said.setText(wrong == null ? voice.say("workspace.file.there", sent.getOrDefault("name", "")) : wrong);
        said.setClassName(wrong == null ? "note" : "problem");
    }

    /** The id of the file that was sent; null while none was. */
    public @Nullable String file() {
        return file;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public void setErrorMessage(String message) {
        wrong = message;
    }

    @Override
    public String getErrorMessage() {
        return Objects.requireNonNullElse(wrong, "");
    }

    @Override
    public void setInvalid(boolean invalid) {
        if (invalid) {
            said.setText(getErrorMessage());
            said.setClassName("problem");
        } else if (wrong != null) {
            wrong = null;
            said.setText("");
        }
    }

    @Override
    public boolean isInvalid() {
        return wrong != null;
    }
}
