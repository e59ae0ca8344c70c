package greenplan.ui.element;

/** Makes the tables of a page; handed to the parts of a page as {@code this::table}. */
@FunctionalInterface
public interface Tables {

    /** See {@code PublicView.table}. */
    DataTable table(String name, String caption, Column... columns);
}
