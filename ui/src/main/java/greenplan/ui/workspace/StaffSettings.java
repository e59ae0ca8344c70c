package greenplan.ui.workspace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the workspace, under {@code greenplan.}.
 *
 * @param sessionIdle after how long without work a browser is signed out. Default 30 minutes
 */
@ConfigurationProperties("greenplan")
record StaffSettings(@DefaultValue("30m") Duration sessionIdle) {}
