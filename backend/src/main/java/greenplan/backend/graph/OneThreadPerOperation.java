package greenplan.backend.graph;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Answers the fields of an operation one after the other, on the thread that asks. Spring would run them side by side on
 * virtual threads; then a batch may be sent off while another thread still fills it, and the number of SQL statements
 * would depend on chance. So an operation also holds one connection of the pool at a time.
 */
@Component
class OneThreadPerOperation implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
            controllers.setBlockingMethodPredicate(method -> false);
        }
        return bean;
    }
}
