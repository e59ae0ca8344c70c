package greenplan.backend.database;

import greenplan.schema.Language;
import org.jspecify.annotations.Nullable;

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

    /** A package brought it. */
    public static boolean is(@Nullable String recorded) {
        return recorded != null && recorded.startsWith(RECORDED);
    }

    /** A recorded reason as a reader is told it; what people wrote stays as they wrote it. */
    public static @Nullable String tell(@Nullable String recorded, Language language) {
        return recorded != null && language == Language.VI && is(recorded)
                ? "Nạp gói kế hoạch " + recorded.substring(RECORDED.length())
                : recorded;
    }
}
