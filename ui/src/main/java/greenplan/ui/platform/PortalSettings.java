package greenplan.ui.platform;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation says about itself.
 *
 * @param operator who runs it, in one sentence of Vietnamese, shown at the foot of every page. Default: an independent
 *     demonstration, not an official site
 * @param operatorEn the same in English; by default the default sentence, or {@code operator} when that one is set
 * @param contact address for mail, shown on the contact page. Default: none
 * @param baseUrl public address of the portal without a slash at the end, for canonical links and the sitemap. Default:
 *     as each request says
 */
@ConfigurationProperties("greenplan")
public record PortalSettings(
        @Nullable String operator,
        @Nullable String operatorEn,
        @Nullable String contact,
        @Nullable URI baseUrl) {

    /** Who runs this installation, in a language. */
    public String operator(Voice voice) {
        if (operator == null) {
            return voice.say("platform.operator");
        }
        return voice.language() == Language.EN && operatorEn != null ? operatorEn : operator;
    }
}
