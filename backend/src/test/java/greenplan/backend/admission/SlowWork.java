package greenplan.backend.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Handlers that take their time, fail, leave the answer to another thread, and tell who asked. */
@TestConfiguration
@RestController
class SlowWork {

    private final AtomicInteger inside = new AtomicInteger();
    private volatile Semaphore gate = new Semaphore(0);

    /** How many are being worked for. */
    int inside() {
        return inside.get();
    }

    /** Lets everybody out who is inside. */
    void open() {
        gate.release(1_000);
    }

    void shut() {
        gate = new Semaphore(0);
    }

    @GetMapping("/slow")
    String slow() throws InterruptedException {
        inside.incrementAndGet();
        try {
            return gate.tryAcquire(10, TimeUnit.SECONDS) ? "done" : "late";
        } finally {
            inside.decrementAndGet();
        }
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("on purpose");
    }

    @GetMapping("/later")
    DeferredResult<String> later() {
        var answer = new DeferredResult<String>(5_000L);
        Thread.startVirtualThread(() -> answer.setResult("done"));
        return answer;
    }

    @GetMapping("/never")
    DeferredResult<String> never() {
        return new DeferredResult<>(50L, "gave up");
    }

    @GetMapping("/who")
    String who(HttpServletRequest request) {
        return request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName();
    }
}
