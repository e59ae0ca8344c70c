package greenplan.ui.platform;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may open a page: everybody, unless the view says otherwise. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain pageFilters(HttpSecurity http) {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(request -> request.permitAll()))
                .build();
    }
}
