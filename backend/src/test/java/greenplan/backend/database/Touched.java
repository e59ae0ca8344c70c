package greenplan.backend.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one document took.
 *
 * @param pages of eight kilobytes, by the statement that touched them
 * @param length of its answer, in characters
 */
record Touched(Map<String, Long> pages, int length) {

    /** A table grows by a level of its index, and a plan may choose another way. */
    private static final double MORE = 1.3;

    private static final int PAGES = 20;

    /** An answer of the same things differs by some days and numbers. */
    private static final double LONGER = 1.25;

    long all() {
        return pages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the answer itself grew. */
    boolean tellsMoreThan(Touched few) {
        return length > LONGER * few.length;
    }

    /** Whether it took more than what its answer explains. */
    boolean grewFrom(Touched few) {
        double told = tellsMoreThan(few) ? (double) length / few.length : 1;
        return all() > MORE * told * few.all() + PAGES;
    }

    /** Both, and beneath them the statements that touched more, when all together grew. */
    List<String> told(String name, Touched few) {
        var lines = new ArrayList<String>();
        lines.add("%s: %d pages, %d among many; %d and %d characters"
                .formatted(name, few.all(), all(), few.length, length));
        if (grewFrom(few)) {
            pages.forEach((statement, now) -> {
                long before = few.pages.getOrDefault(statement, 0L);
                if (now > before + 1) {
                    lines.add("  %d, %d: %s".formatted(before, now, statement.replaceAll("\\s+", " ")));
                }
            });
        }
        return lines;
    }
}
