package greenplan.ui.html;

/** A part of a page that says nothing by itself. */
public final class Div extends Plain {

    public Div(Object... parts) {
        super("div");
        addParts(parts);
    }
}
