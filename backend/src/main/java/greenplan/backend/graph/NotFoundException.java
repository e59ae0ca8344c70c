package greenplan.backend.graph;

/** One object was asked for by code or id and there is none that the caller may see; answered as null with NOT_FOUND. */
public final class NotFoundException extends RuntimeException {

    /**
     * @param kind what was looked for, in English, for instance {@code target}
     * @param code as it was given
     */
    public NotFoundException(String kind, String code) {
        super("There is no %s %s".formatted(kind, code.length() <= 100 ? code : code.substring(0, 100) + "…"));
    }
}
