package greenplan.backend.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What nobody else answers, such as an unknown address, is told to programs with a code and a sentence, too. */
@Component
class PlainErrors extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        int number = super.getErrorAttributes(request, options).get("status") instanceof Integer known ? known : 500;
        HttpStatus status = HttpStatus.resolve(number);
        var error = new LinkedHashMap<String, @Nullable Object>();
        error.put("status", number);
        error.put("code", status == null ? "ERROR" : code(status));
        error.put("message", status == null ? "This could not be answered." : sentence(status));
        return error;
    }

    private static String code(HttpStatus status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR ? "INTERNAL_ERROR" : status.name();
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                "There is nothing at this address; the API is at /graphql, its contract at /graphql/schema.";
            case METHOD_NOT_ALLOWED ->
                "This address does not take this method; the header Allow names those that it takes.";
            case SERVICE_UNAVAILABLE -> "The portal is busy. Try again in a few seconds.";
            case INTERNAL_SERVER_ERROR -> "This could not be answered; the fault is ours.";
            default -> status.getReasonPhrase() + ".";
        };
    }
}
