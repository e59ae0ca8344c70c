package greenplan.ui.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant. */
final class Nearest {

    private static final int MANY = 3;

    private Nearest() {}

    /** The words nearest to the given one, at most three, nearest first; those that end in the same part count as near. */
    static List<String> to(String word, Collection<String> words) {
        return words.stream()
                .filter(known -> isNear(word, known))
                .sorted(Comparator.comparingInt((String known) -> distance(word, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MANY)
                .toList();
    }

    /** The nearest words as a question with a space in front, each after the mark; empty when nothing is near. */
    static String question(String mark, String word, Collection<String> words) {
        List<String> near = to(word, words).stream().map(mark::concat).toList();
        return near.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(", ", near));
    }

    static boolean isNear(String word, String known) {
        return distance(word, known) <= Math.max(1, Math.min(word.length(), known.length()) / 3)
                || last(word).equals(last(known));
    }

    /** How many letters must be put in, taken out, replaced or exchanged with the next one. */
    static int distance(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                cost[i][j] = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
