package greenplan.ui.language;

/** Addresses of what is taken along from a page: its sheets, its frame in pages of others, and the page that gives the snippet for that. */
public record TakenPaths(Paths paths) {

    /** A page as PDF, where it is made for paper. */
    public String pdf(String page) {
        return below(page, ".pdf");
    }

    /** A whole plan for paper: promises, verdicts with their sources, duties and steps. */
    public String booklet(String plan) {
        return below(paths.plan(plan), "/ban-in");
    }

    /** A plan on one sheet, for a board. */
    public String leaflet(String plan) {
        return below(paths.plan(plan), "/mot-trang");
    }

    /** The page that says how to put what a page tells into a page of one's own; frames show today. */
    public String framing(String page) {
        return page.replaceFirst("[?#].*", "") + "/nhung";
    }

    /** A target as a card for pages of others. */
    public String target(String plan, String code) {
        return paths.join("nhung", "chi-tieu", plan, code);
    }

    /** The objectives of a plan by horizon, for pages of others. */
    public String plan(String plan) {
        return paths.join("nhung", "ke-hoach", plan);
    }

    /** Who filed in a cycle, for pages of others. */
    public String cycle(String plan, String slug) {
        return paths.join("nhung", "ky-bao-cao", plan, slug);
    }

    private static String below(String page, String rest) {
        return page.replaceFirst("(?=$|[?#])", rest);
    }
}
