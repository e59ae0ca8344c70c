package greenplan.backend.start;

import jakarta.validation.Valid;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the API, all under {@code greenplan.}.
 *
 * @param data folder of the embedded database, created when it is missing. Default {@code data} in the working folder;
 *     unused with an external database
 * @param today the day that the portal believes it is (ISO 8601), for demonstrations and tests. Default: the real one
 * @param sample whether the fictional province is loaded. Default: true with the embedded database, else false
 * @param baseUrl public address of the portal, for links in e-mails and those handed over, canonical links and the sitemap. Default:
 *     {@code http://localhost} with the port that the portal listens on, and pages name no canonical address
 * @param database the accounts for an external database
 */
@Validated
@ConfigurationProperties("greenplan")
public record Settings(
        @DefaultValue("data") Path data,
        @Nullable LocalDate today,
        @Nullable Boolean sample,
        @Nullable URI baseUrl,
        @Valid @DefaultValue Database database) {

    /**
     * Accounts of an external database besides the one that migrates, which is {@code spring.flyway.user} or else
     * {@code spring.datasource.username}. With none given, that one account does everything.
     *
     * @param appUser role that reads and writes rows and cannot change tables. Default: the account that migrates
     * @param appPassword password of {@code app-user}. Default: none
     * @param readerUser role that may only read what is published. Default: {@code app-user}
     * @param readerPassword password of {@code reader-user}. Default: none
     */
    public record Database(
            @Nullable String appUser,
            @Nullable String appPassword,
            @Nullable String readerUser,
            @Nullable String readerPassword) {}
}
