package greenplan.ui.html;

/** A list in no order. */
public final class UnorderedList extends Plain {

    public UnorderedList(Object... parts) {
        super("ul");
        addParts(parts);
    }
}
