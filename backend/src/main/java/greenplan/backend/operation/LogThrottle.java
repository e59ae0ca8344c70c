package greenplan.backend.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;
import org.springframework.stereotype.Component;

/**
 * Keeps warnings and errors of every logger to what somebody reads: the same one is written once a minute, a stack with it the first
 * time only, what the database lacks without a stack, and a reader who left before the answer not at all.
 */
@Component
final class LogThrottle extends TurboFilter {

    private static final long PAUSE = Duration.ofMinutes(1).toNanos();
    private static final int REMEMBERED = 500;

    /** Set while this class itself writes. */
    private static final ScopedValue<Boolean> REWRITING = ScopedValue.newInstance();

    private final Map<Object, Long> written = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    LogThrottle() {
        setName(LogThrottle.class.getSimpleName());
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getTurboFilterList().removeIf(other -> getName().equals(other.getName()));
            context.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable cause) {
        if (format == null
                || !level.isGreaterOrEqual(Level.WARN)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())
                || REWRITING.isBound()) {
            return FilterReply.NEUTRAL;
        }
        // A failure is also found as the last of the values.
        var message = MessageFormatter.arrayFormat(format, values);
        Throwable failure = cause == null ? message.getThrowable() : cause;
        if (failure == null) {
            // A library says the same thing of each connection and each request; our own lines differ for a reason.
            String same = logger.getName().startsWith("greenplan.") ? message.getMessage() : format;
            return isNew(logger.getName() + same) ? FilterReply.NEUTRAL : FilterReply.DENY;
        }
        var trouble = Trouble.of(failure);
        if (trouble.isPresent()) {
            if (isNew(trouble.get())) {
                rewrite(logger, Level.WARN, trouble.get().line());
            }
            return FilterReply.DENY;
        }
        if (Causes.readerLeft(failure)) {
            return FilterReply.DENY;
        }
        if (isNew(Causes.place(failure))) {
            return FilterReply.NEUTRAL;
        }
        if (isNew(logger.getName() + message.getMessage())) {
            rewrite(logger, level, message.getMessage() + " (again: " + failure + ")");
        }
        return FilterReply.DENY;
    }

    private static void rewrite(Logger logger, Level level, String line) {
        String one = line.lines().findFirst().orElse("");
        ScopedValue.where(REWRITING, true).run(() -> {
            if (level.isGreaterOrEqual(Level.ERROR)) {
                logger.error("{}", one);
            } else {
                logger.warn("{}", one);
            }
        });
    }

    private synchronized boolean isNew(Object what) {
        long now = System.nanoTime();
        Long before = written.get(what);
        if (before != null && now - before < PAUSE) {
            return false;
        }
        written.put(what, now);
        return true;
    }
}
