package greenplan.ui.element;

/**
 * A column of a table.
 *
 * @param header its heading, in the table and in the CSV
 * @param numeric its values are numbers, set to the right
 * @param shown false when it stands in the CSV only
 */
public record Column(String header, boolean numeric, boolean shown) {

    /** A column of words. */
    public static Column words(String header) {
        return new Column(header, false, true);
    }

    /** A column of numbers. */
    public static Column numbers(String header) {
        return new Column(header, true, true);
    }

    /** A column for machines: only in the CSV. */
    public static Column hidden(String header) {
        return new Column(header, false, false);
    }
}
