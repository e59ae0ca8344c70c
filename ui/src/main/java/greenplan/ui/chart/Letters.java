package greenplan.ui.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are in the portal's letters, Be Vietnam Pro, from the font's own table: a Vietnamese letter is as wide as the
 * letter under its marks. A tenth more is taken, for readers who see another font.
 */
public final class Letters {

    private static final double ROOM = 1.1;
    private static final int WIDEST = 1018;
    private static final int FIRST_WITH_MARKS = 0x80;
    private static final int[] REGULAR = {
        230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651, 660, 710, 660,
        680, 594, 634, 680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620, 633, 783, 709, 258, 465, 679,
        624, 853, 732, 826, 644, 822, 668, 635, 650, 725, 706, 1005, 720, 665, 660, 459, 485, 459, 559, 702, 202, 642,
        652, 613, 652, 599, 386, 643, 583, 264, 274, 555, 255, 893, 573, 642, 652, 652, 392, 508, 428, 566, 576, 870,
        559, 583, 502, 426, 408, 426, 468
    };
    private static final int[] BOLD = {
        230, 341, 391, 845, 649, 871, 763, 222, 453, 453, 513, 652, 346, 607, 335, 541, 700, 431, 664, 680, 720, 682,
        700, 598, 668, 700, 335, 346, 573, 752, 573, 621, 1018, 769, 709, 780, 751, 642, 644, 790, 732, 290, 491, 716,
        643, 888, 749, 828, 679, 826, 712, 666, 686, 738, 745, 1057, 769, 718, 667, 504, 531, 504, 612, 736, 288, 658,
        668, 629, 668, 618, 409, 659, 608, 296, 301, 599, 288, 896, 598, 658, 668, 668, 429, 537, 438, 588, 594, 884,
        608, 597, 521, 480, 434, 480, 490
    };

    private Letters() {}

    /** Width of words set in a size, in the unit of the size. */
    public static double width(String words, double size, boolean bold) {
        return letters(words)
                        .codePoints()
                        .map(letter -> advance(letter, bold ? BOLD : REGULAR))
                        .sum()
                * size
                * ROOM
                / 1000;
    }

    /** The letters without their marks, which stand behind them; figures, of which a chart tries many places, have none. */
    private static String letters(String words) {
        return words.chars().allMatch(sign -> sign < FIRST_WITH_MARKS)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFD);
    }

    /** Words broken into rows that are at most so wide; a word that is wider alone has a row to itself. */
    public static List<String> rows(String words, double size, boolean bold, double most) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (!row.isEmpty() && width(longer, size, bold) > most) {
                rows.add(row.toString());
                longer = word;
            }
            row.setLength(0);
            row.append(longer);
        }
        rows.add(row.toString());
        return rows;
    }

    /** As many of the first words as fit into one row, with an ellipsis where some are left out. */
    public static String fitted(String words, double size, boolean bold, double most) {
        var rows = rows(words, size, bold, most);
        if (rows.size() == 1) {
            return words;
        }
        String first = rows(words, size, bold, most - width("…", size, bold)).getFirst();
        return first + "…";
    }

    private static int advance(int letter, int[] widths) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        int known = switch (letter) {
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case '\u00a0' -> ' ';
            case '–', '−', '≥', '≤' -> '+';
            case '“', '”' -> '"';
            default -> letter;
        };
        return known >= ' ' && known - ' ' < widths.length ? widths[known - ' '] : WIDEST;
    }
}
