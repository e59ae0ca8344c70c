package greenplan.backend.admission;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;

/** Where the two doors stand: before the pages (+100), and behind Spring Security (-100). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdmissionSettings.class, ProxySettings.class})
class AdmissionConfiguration {

    /** What Hikari opens when nobody says otherwise. */
    private static final int USUAL_POOL = 10;

    @Bean
    Lanes lanes(AdmissionSettings settings, @Qualifier("published") HikariDataSource published) {
        int pool = published.getMaximumPoolSize();
        return new Lanes(settings, Runtime.getRuntime().availableProcessors(), pool > 0 ? pool : USUAL_POOL);
    }

    /** @param page how a page says it, from whoever has pages */
    @Bean
    Refusal refusal(@Qualifier("overloadedPage") ObjectProvider<HttpRequestHandler> page) {
        return new Refusal(page.getIfAvailable());
    }

    @Bean
    FilterRegistrationBean<Admission> admission(Lanes lanes, Refusal refusal) {
        var filter = new FilterRegistrationBean<>(new Admission(lanes, refusal));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 60);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TokenAdmission> tokenAdmission(Lanes lanes, Refusal refusal) {
        var filter = new FilterRegistrationBean<>(new TokenAdmission(lanes, refusal));
        filter.setOrder(-89);
        return filter;
    }
}
