package greenplan.backend.rights;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of rights, under {@code greenplan.}.
 *
 * @param passwordAnewAfter after how long somebody signed in is asked for the password anew before what could let somebody
 *     stay. Default 15 minutes
 */
@ConfigurationProperties("greenplan")
public record RightsSettings(@DefaultValue("15m") Duration passwordAnewAfter) {}
