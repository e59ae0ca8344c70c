package greenplan.ui.language;

import java.text.Normalizer;
import java.util.Locale;

/** The code that a name gets in addresses. */
public final class Slug {

    private Slug() {}

    /** {@code Sở Nông nghiệp và Môi trường} becomes {@code so-nong-nghiep-va-moi-truong}. */
    public static String of(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
