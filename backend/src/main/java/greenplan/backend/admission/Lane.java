package greenplan.backend.admission;

/** A kind of work, with places of its own. */
enum Lane {
    /** Who is signed in, whatever they ask for. Few people, all known: the bound only stops a script gone wild. */
    STAFF(32, false, false),
    /** Signing in, by the form or by the mutation, and forgotten passwords: hashing takes a core and 16 MB each. */
    SIGN_IN(4, false, true),
    /** A token that is not known yet, while it is looked up. */
    TOKENS(8, false, false),
    /** Pages for readers. */
    PAGES(4, true, true),
    /** Questions to the graph. */
    GRAPH(4, true, true),
    /** Files, what pages give away as files, and the record. */
    FILES(4, true, false);

    /** Fewer places have no quarter. */
    static final int LEAST = 4;

    private final int perProcessor;
    private final boolean reads;
    private final boolean computes;

    Lane(int perProcessor, boolean reads, boolean computes) {
        this.perProcessor = perProcessor;
        this.reads = reads;
        this.computes = computes;
    }

    /** What stands in it takes a processor for most of its time, and waits for nobody's line. */
    boolean computes() {
        return computes;
    }

    /**
     * How many places it has unless the configuration says otherwise.
     *
     * @param connections size of the pool that readers' questions take their connections from; a reader holds one about
     *     half of the time
     */
    int places(int processors, int connections) {
        int most = perProcessor * Math.max(2, processors);
        return reads ? Math.max(LEAST, Math.min(most, 2 * connections)) : most;
    }
}
