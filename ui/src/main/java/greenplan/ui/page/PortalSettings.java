package greenplan.ui.page;

import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about itself.
 *
 * @param operator who runs it, in one sentence of Vietnamese, shown at the foot of every page. Default: an independent
 *     demonstration, not an official site
 * @param operatorEn the same in English; by default the default sentence, or {@code operator} when that one is set
 * @param contact address for mail, shown on the contact page. Default: none
 * @param dataLicence licence of the portal's own texts and data, by its usual name, shown on the licence page. Default:
 *     {@code CC BY 4.0}; the words of official documents are never covered by it
 * @param dataLicenceUrl address of the licence's text. Default: that of CC BY 4.0; set it together with {@code dataLicence}
 * @param baseUrl public address of the portal, for canonical links and the sitemap. Default:
 *     none; pages name no canonical address, and the sitemap names {@code http://localhost} with the port
 */
@ConfigurationProperties("greenplan")
public record PortalSettings(
        @Nullable String operator,
        @Nullable String operatorEn,
        @Nullable String contact,
        @DefaultValue("CC BY 4.0") String dataLicence,

        @DefaultValue("https://creativecommons.org/licenses/by/4.0/")
        String dataLicenceUrl,

        @Nullable URI baseUrl) {

    /** Scheme and host of the portal; empty when the installation does not say, never what a visitor claims. */
    String origin() {
        return baseUrl == null ? "" : baseUrl.toString().replaceFirst("/+$", "");
    }

    /** Who runs this installation, in a language. */
    public String operator(Voice voice) {
        if (operator == null) {
            return voice.say("page.operator");
        }
        return voice.language() == Language.EN && operatorEn != null ? operatorEn : operator;
    }
}
