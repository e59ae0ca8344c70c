package greenplan.ui.html;

/** An item of a list. */
public final class ListItem extends Plain {

    public ListItem(Object... parts) {
        super("li");
        addParts(parts);
    }
}
