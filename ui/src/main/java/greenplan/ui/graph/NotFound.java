package greenplan.ui.graph;

/** What a visitor asked for is not there. The shell shows a page that says so, with a search box and status 404. */
public final class NotFound extends RuntimeException {

    /** @param what as the address or the API names it, for instance {@code There is no target X} */
    public NotFound(String what) {
        super(what);
    }
}
