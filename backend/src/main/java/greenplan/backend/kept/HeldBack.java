package greenplan.backend.kept;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A response that is held back until it is known what becomes of it. */
final class HeldBack extends ContentCachingResponseWrapper {

    private static final String SURROGATE = "Surrogate-Control";

    private int error;
    private @Nullable String words;

    HeldBack(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        error = status;
        words = message;
    }

    /** It failed, and not by the fault of whoever asked. */
    boolean failed() {
        return (error == 0 ? getStatus() : error) >= SC_INTERNAL_SERVER_ERROR;
    }

    /** It is the same for everybody, says whoever made it, and nothing speaks against that. */
    boolean isAnybodys() {
        String control = getHeader(HttpHeaders.CACHE_CONTROL);
        return error == 0
                && getStatus() == SC_OK
                && control != null
                && control.startsWith("public")
                && getHeader(SURROGATE) == null
                && getHeader(HttpHeaders.SET_COOKIE) == null;
    }

    /** Lets it go as it is. */
    void release() throws IOException {
        var response = (HttpServletResponse) getResponse();
        if (error == 0) {
            copyBodyToResponse();
        } else if (words == null) {
            response.sendError(error);
        } else {
            response.sendError(error, words);
        }
    }
}
