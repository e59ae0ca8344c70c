package greenplan.backend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The test asks the API that all tests of a process share: started once, with the plans and the fictional province, on a port of its own. Properties
 * on a class start it anew, which takes as long as a hundred tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = TestBackend.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface SharedApi {}
