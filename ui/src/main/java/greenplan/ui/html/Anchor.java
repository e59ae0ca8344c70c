package greenplan.ui.html;

/** A link. */
public final class Anchor extends Plain {

    public Anchor() {
        super("a");
    }

    public Anchor(String href, Object... parts) {
        this();
        setHref(href);
        addParts(parts);
    }

    public void setHref(String href) {
        with("href", href);
    }
}
