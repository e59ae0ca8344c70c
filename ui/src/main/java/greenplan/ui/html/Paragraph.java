package greenplan.ui.html;

/** A paragraph. */
public final class Paragraph extends Plain {

    public Paragraph(Object... parts) {
        super("p");
        addParts(parts);
    }
}
