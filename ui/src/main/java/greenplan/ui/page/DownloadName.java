package greenplan.ui.page;

import greenplan.ui.element.PageRequest;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Paths;
import java.time.LocalDate;

/** What a file is called that is taken from a page: plan, page, table, and the day of what it holds. */
final class DownloadName {

    private DownloadName() {}

    /**
     * {@code lao-cai-2021-2030-chi-tieu-II.2.b-2030-4-so-lieu-2026-11-30.csv}: letters that every disk takes.
     *
     * @param part of the page, its table for instance; empty for all of it
     * @param suffix with its full stop
     */
    static String of(PageRequest page, String part, String suffix) {
        String place = page.path().replaceFirst("^ke-hoach/", "").replace('/', '-');
        String what = part.isEmpty() || place.equals(part) || place.endsWith("-" + part) ? place : place + "-" + part;
        String day = page.query(Paths.DAY).orElse(LocalDate.now(Formats.VIETNAM).toString());
        return ((what.isEmpty() ? part : what) + "-" + day).replaceAll("[^\\w.()-]", "_") + suffix;
    }

    /** The header that makes a browser keep the file instead of showing it. */
    static String kept(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
