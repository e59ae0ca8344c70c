package greenplan.backend.account;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of accounts and of single sign-on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccountSettings.class, SsoSettings.class})
class AccountConfiguration {}
