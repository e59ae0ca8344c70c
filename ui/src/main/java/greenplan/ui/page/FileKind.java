package greenplan.ui.page;

import java.util.Arrays;
import java.util.Optional;

/** What a page gives away as a file: its address has the suffix, and a parameter names the part of the page. */
enum FileKind {
    CSV(".csv", "bang", "text/csv;charset=UTF-8"),
    XLSX(".xlsx", "bang", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    SVG(".svg", "hinh", "image/svg+xml;charset=UTF-8"),
    PNG(".png", "hinh", "image/png"),
    PDF(".pdf", "", "application/pdf");

    private final String suffix;
    private final String parameter;
    private final String type;

    FileKind(String suffix, String parameter, String type) {
        this.suffix = suffix;
        this.parameter = parameter;
        this.type = type;
    }

    /** The kind of file that an address means; empty when it means a page. */
    static Optional<FileKind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> path.endsWith(kind.suffix))
                .findFirst();
    }

    /** What the address of such a file ends with. */
    String suffix() {
        return suffix;
    }

    /** The parameter that names the part of the page; without it, the first one. Empty where the file holds all of the page. */
    String parameter() {
        return parameter;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** What it holds of a page, in English; empty when that is all of it. */
    String part() {
        return switch (this) {
            case CSV, XLSX -> "table";
            case SVG, PNG -> "chart";
            case PDF -> "";
        };
    }
}
