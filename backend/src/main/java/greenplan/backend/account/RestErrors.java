package greenplan.backend.account;

import greenplan.backend.platform.BadArgumentException;
import greenplan.backend.platform.NotFoundException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a request beside the graph, with the codes and sentences of the graph. */
@RestControllerAdvice(basePackages = "greenplan.backend")
class RestErrors {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unknown(NotFoundException unknown) {
        return error(HttpStatus.NOT_FOUND, "NOT_FOUND", unknown);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> malformed(BadArgumentException malformed) {
        return error(HttpStatus.BAD_REQUEST, "BAD_REQUEST", malformed);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> anonymous(NotSignedInException anonymous) {
        return error(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", anonymous);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(RefusedException refused) {
        return error(HttpStatus.FORBIDDEN, "FORBIDDEN", refused);
    }

    private static ResponseEntity<Map<String, String>> error(HttpStatus status, String code, RuntimeException why) {
        return ResponseEntity.status(status).body(Map.of("code", code, "message", String.valueOf(why.getMessage())));
    }
}
