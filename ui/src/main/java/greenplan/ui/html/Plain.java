package greenplan.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element by its name. It holds its attributes and parts and nothing else, until Vaadin asks for its place in the live tree: an element of that
 * tree costs some hundred times as much, and public pages, of thousands of elements, never need it.
 */
public class Plain extends Component implements HasComponents, HasText {

    private static final String CLASS = "class";
    private static final String ID = "id";

    private final String tag;

    /** In the order in which they were set; most elements have none. */
    private Map<String, String> attributes = Map.of();

    /** Texts as strings, which never stand beside each other; markup that is ready; components. */
    private final List<Object> parts = new ArrayList<>(2);

    private boolean live;

    /** @param tag in small letters */
    public Plain(String tag) {
        super(null);
        this.tag = tag;
    }

    /** Markup that somebody else wrote, and escaped. */
    record Ready(String html) {}

    final String tag() {
        return tag;
    }

    final Map<String, String> attributes() {
        return attributes;
    }

    final List<Object> parts() {
        return parts;
    }

    /** Sets an attribute; an empty value is that of an attribute that stands for itself. */
    public final Plain with(String attribute, String value) {
        if (live) {
            getElement().setAttribute(attribute, value);
        } else {
            own().put(attribute, value);
        }
        return this;
    }

    private Map<String, String> own() {
        if (attributes.isEmpty()) {
            attributes = new LinkedHashMap<>(4);
        }
        return attributes;
    }

    /** Sets an attribute of whatever it is. */
    public static void with(Component component, String attribute, String value) {
        if (component instanceof Plain plain) {
            plain.with(attribute, value);
        } else {
            component.getElement().setAttribute(attribute, value);
        }
    }

    /** Takes markup in place of all that it holds; whoever wrote it has escaped it. */
    public final void setMarkup(String html) {
        removeAll();
        if (live) {
            getElement().setProperty("innerHTML", html);
        } else {
            parts.add(new Ready(html));
        }
    }

    /** It is in Vaadin's live tree, or will be: from here on that holds everything. */
    final boolean isLive() {
        return live;
    }

    @Override
    public final Element getElement() {
        if (!live) {
            live = true;
            var element = new Element(tag);
            setElement(this, element);
            attributes.forEach(element::setAttribute);
            for (Object part : parts) {
                switch (part) {
                    case Ready(String html) -> element.setProperty("innerHTML", html);
                    case Component component -> element.appendChild(component.getElement());
                    default -> element.appendChild(Element.createText(part.toString()));
                }
            }
            parts.clear();
        }
        return super.getElement();
    }

    /** Adds what stands for itself: components, and texts of anything else. */
    public final void addParts(Object... added) {
        for (Object part : added) {
            if (part instanceof Component component) {
                add(component);
            } else {
                add(part.toString());
            }
        }
    }

    @Override
    public final void add(Collection<Component> components) {
        if (live) {
            HasComponents.super.add(components);
            return;
        }
        for (Component component : components) {
            if (component instanceof Text text) {
                add(text.getText());
            } else {
                parts.add(Objects.requireNonNull(component));
            }
        }
    }

    @Override
    public final void add(String text) {
        if (live) {
            HasComponents.super.add(text);
        } else if (!parts.isEmpty() && parts.getLast() instanceof String before) {
            parts.set(parts.size() - 1, before + text);
        } else if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    @Override
    public final void addComponentAsFirst(Component component) {
        if (live) {
            HasComponents.super.addComponentAsFirst(component);
        } else {
            parts.addFirst(component);
        }
    }

    @Override
    public final void removeAll() {
        if (live) {
            HasComponents.super.removeAll();
        } else {
            parts.clear();
        }
    }

    @Override
    public final Stream<Component> getChildren() {
        return live
                ? super.getChildren()
                : parts.stream().filter(Component.class::isInstance).map(Component.class::cast);
    }

    @Override
    public final void setText(String text) {
        if (live) {
            HasText.super.setText(text);
        } else {
            parts.clear();
            add(text);
        }
    }

    @Override
    public final String getText() {
        if (live) {
            return HasText.super.getText();
        }
        var text = new StringBuilder();
        parts.stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString();
    }

    @Override
    public final void addClassName(String name) {
        if (live) {
            super.addClassName(name);
        } else {
            own().merge(CLASS, name, (before, more) -> before + ' ' + more);
        }
    }

    @Override
    public final void addClassNames(String... names) {
        for (String name : names) {
            addClassName(name);
        }
    }

    @Override
    public final void setId(@Nullable String id) {
        if (live || id == null) {
            super.setId(id);
        } else {
            own().put(ID, id);
        }
    }

    @Override
    public final Optional<String> getId() {
        return live ? super.getId() : Optional.ofNullable(attributes.get(ID));
    }

    /** The same as what Vaadin's tree holds there. */
    static Object of(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var plain = new Plain(element.getTag());
        element.getAttributeNames().forEach(name -> plain.own().put(name, element.getAttribute(name)));
        if (element.getProperty("innerHTML") instanceof String html) {
            plain.parts.add(new Ready(html));
        }
        element.getChildren().map(Plain::of).forEach(plain::addParts);
        return plain;
    }
}
