package greenplan.ui.html;

/** A section of a page. */
public final class Section extends Plain {

    public Section(Object... parts) {
        super("section");
        addParts(parts);
    }
}
