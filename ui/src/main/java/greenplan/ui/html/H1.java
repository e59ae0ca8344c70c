package greenplan.ui.html;

/** The heading of a page. */
public final class H1 extends Plain {

    public H1(Object... parts) {
        super("h1");
        addParts(parts);
    }
}
