package greenplan.backend.platform;

/** Why a row is on record that came with a plan package: recorded in English, told in the reader's language. */
public final class LoadReason {

    private static final String RECORDED = "Loaded plan package ";

    private LoadReason() {}

    /**
     * The reason to record.
     *
     * @param code code of the package, for instance {@code lai-chau-2012}
     */
    public static String of(String code) {
        return RECORDED + code;
    }

    /** A recorded reason as a reader is told it; what people wrote stays as they wrote it. */
    public static String tell(String recorded, Language language) {
        return language == Language.VI && recorded.startsWith(RECORDED)
                ? "Nạp gói kế hoạch " + recorded.substring(RECORDED.length())
                : recorded;
    }
}
