package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A table with its caption and its CSV. On a narrow screen every row stands as a block of its own, each value under its
 * heading; roles keep it a table for assistive technology. Made by {@code PublicView.table}.
 */
public final class DataTable extends Plain {

    private final String name;
    private final String caption;
    private final List<Column> columns;
    private final List<List<String>> data = new ArrayList<>();
    private final List<Plain> headings = new ArrayList<>();
    private final Plain body = Markup.element("tbody", "");
    private final Anchor link = new Anchor();
    private final Plain files = Markup.element("span", "files");

    public DataTable(String name, String caption, List<Column> columns) {
        super("div");
        this.name = name;
        this.caption = caption;
        this.columns = List.copyOf(columns);
        body.with("role", "rowgroup");
        var first = row();
        columns.stream().filter(Column::shown).forEach(column -> {
            var heading = cell("th", "columnheader", column);
            heading.with("scope", "col");
            heading.setText(column.header());
            headings.add(heading);
            first.add(heading);
        });
        var head = Markup.element("thead", "", first);
        head.with("role", "rowgroup");
        var table = Markup.element("table", "data", Markup.element("caption", "", caption), head, body);
        table.with("role", "table");
        addClassName("table");
        add(table);
    }

    /** A table for a staff page, without a CSV. */
    public static DataTable plain(String caption, Column... columns) {
        return new DataTable("", caption, List.of(columns));
    }

    /**
     * Makes the heading of a shown column a link that sorts by it.
     *
     * @param direction in which it is sorted now: {@code ascending}, {@code descending}, {@code none}
     */
    public DataTable sorted(int column, String direction, String href) {
        var heading = headings.get(column);
        var link = Markup.link(heading.getText(), href);
        link.addClassName("sorts");
        heading.removeAll();
        heading.add(link);
        heading.with("aria-sort", direction);
        return this;
    }

    /** Adds a row: a cell per column, hidden columns included. The first one is the heading of the row. */
    public DataTable row(Cell... cells) {
        return row("", cells);
    }

    /** Adds a heading over the rows that follow; it is no data. */
    public DataTable heading(String words) {
        var heading = Markup.element("th", "group", words);
        heading.with("role", "rowheader").with("scope", "colgroup").with("colspan", String.valueOf(headings.size()));
        var row = row();
        row.addClassName("group");
        row.add(heading);
        body.add(row);
        return this;
    }

    /** Adds a row with a class name of its own. */
    public DataTable row(String className, Cell... cells) {
        shown(className, cells);
        data.add(Arrays.stream(cells).map(Cell::data).toList());
        return this;
    }

    /** Adds a row that the page shows and that is no data: what the values are compared with. */
    public DataTable shown(String className, Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "Table %s has %d columns, but the row has %d".formatted(name, columns.size(), cells.length));
        }
        var row = row();
        if (!className.isEmpty()) {
            row.addClassName(className);
        }
        for (int i = 0; i < cells.length; i++) {
            if (columns.get(i).shown()) {
                var cell = i == 0 ? cell("th", "rowheader", columns.get(i)) : cell("td", "cell", columns.get(i));
                if (i == 0) {
                    cell.with("scope", "row");
                }
                cell.with("data-label", columns.get(i).header());
                cell.add(cells[i].shown());
                row.add(cell);
            }
        }
        body.add(row);
        return this;
    }

    /** Gives the table a class name of its own. */
    public DataTable styled(String className) {
        addClassName(className);
        return this;
    }

    /** Number of rows. */
    public int size() {
        return data.size();
    }

    /** The links to the files alone, for a page that shows the rows in another form and leaves the table out. */
    public Component download() {
        return files;
    }

    /** Names the files of this table. */
    public void link(String csv, String csvHref, String xlsx, String xlsxHref) {
        link.setText(csv);
        link.setHref(csvHref);
        link.addClassName("csv");
        link.with("download", "");
        var workbook = new Anchor(xlsxHref, xlsx);
        workbook.addClassName("csv");
        workbook.with("download", "");
        files.add(link, workbook);
        add(files);
    }

    public String name() {
        return name;
    }

    public String csv() {
        return Csv.write(columns.stream().map(Column::header).toList(), data);
    }

    /**
     * The table as a workbook.
     *
     * @param sheets names of the sheet of data and of the one that explains it
     * @param notes where it comes from: term and words
     */
    public byte[] xlsx(List<String> sheets, Map<String, String> notes) {
        return Xlsx.write(sheets, columns.stream().map(Column::header).toList(), data, notes);
    }

    /** What the table holds, in a sentence. */
    public String caption() {
        return caption;
    }

    private static Plain row() {
        var row = Markup.element("tr", "");
        row.with("role", "row");
        return row;
    }

    private static Plain cell(String tag, String role, Column column) {
        var cell = Markup.element(tag, column.numeric() ? "n" : "");
        cell.with("role", role);
        return cell;
    }
}
