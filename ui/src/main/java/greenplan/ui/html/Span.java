package greenplan.ui.html;

/** Words within a text. */
public class Span extends Plain {

    public Span(Object... parts) {
        super("span");
        addParts(parts);
    }
}
