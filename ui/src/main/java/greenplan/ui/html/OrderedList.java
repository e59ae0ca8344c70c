package greenplan.ui.html;

/** A list in an order. */
public final class OrderedList extends Plain {

    public OrderedList(Object... parts) {
        super("ol");
        addParts(parts);
    }
}
