package greenplan.backend.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. Lists are ordered by a key that does not move, so a cursor is a position.
 *
 * @param first how many, 1 to 100
 * @param offset how many come before, 0 or more
 */
public record Page(int first, int offset) {

    /** How many when nothing is said. */
    static final int USUAL = 20;

    private static final int MOST = 100;
    private static final Pattern CURSOR = Pattern.compile("at:([0-9]{1,7})");

    /**
     * The page that two arguments, {@code first} and {@code after}, ask for; 20 when {@code first} is null.
     *
     * @throws BadArgumentException when {@code asked} is not 1 to 100 or {@code after} is no cursor of this portal
     */
    public static Page of(@Nullable Integer asked, @Nullable String after) {
        int first = asked == null ? USUAL : asked;
        if (first < 1 || first > MOST) {
            throw new BadArgumentException("first", first, "a whole number from 1 to " + MOST);
        }
        return new Page(first, after == null ? 0 : position(after) + 1);
    }

    /** The cursor of the object at a position, counted from 0. */
    static String cursor(int position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("at:" + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int position(String cursor) {
        try {
            var match = CURSOR.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (match.matches()) {
                return Integer.parseInt(match.group(1));
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same complaint
        }
        throw new BadArgumentException(
                "after", cursor, "a cursor that this list gave as pageInfo.endCursor or edges.cursor");
    }
}
