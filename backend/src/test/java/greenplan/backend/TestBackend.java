package greenplan.backend;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The API alone, as the tests of its features start it. */
@SpringBootApplication
public class TestBackend {}
