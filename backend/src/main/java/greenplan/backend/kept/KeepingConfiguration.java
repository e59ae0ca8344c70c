package greenplan.backend.kept;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Where the keeper stands: behind whoever reads the question, before whoever looks for a place or dresses the response. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeepingSettings.class)
class KeepingConfiguration {

    @Bean
    @OnlyFor(Run.PORTAL)
    FilterRegistrationBean<Keeper> keeper(Node node, KeptResponses kept, KeepingSettings settings) {
        var filter = new FilterRegistrationBean<>(new Keeper(node, kept));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 45);
        filter.setEnabled(settings.cache());
        return filter;
    }
}
