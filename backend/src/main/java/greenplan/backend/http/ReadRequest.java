package greenplan.backend.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;

/** A request whose body was read already. */
class ReadRequest extends HttpServletRequestWrapper {

    private final Supplier<byte[]> body;

    ReadRequest(HttpServletRequest request, byte[] body) {
        this(request, () -> body);
    }

    private ReadRequest(HttpServletRequest request, Supplier<byte[]> body) {
        super(request);
        this.body = body;
    }

    /** As if the question had been posted; written as JSON for those alone who read it. */
    static ReadRequest posted(HttpServletRequest request, GraphQuestion question) {
        return new Posted(request, SingletonSupplier.of(question::asBody));
    }

    byte[] body() {
        return body.get();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ReadStream(new ByteArrayInputStream(body()));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Posted extends ReadRequest {

        private Posted(HttpServletRequest request, Supplier<byte[]> body) {
            super(request, body);
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_JSON_VALUE;
        }

        @Override
        public int getContentLength() {
            return body().length;
        }

        @Override
        public long getContentLengthLong() {
            return body().length;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
                    ? Collections.enumeration(Collections.singleton(getContentType()))
                    : super.getHeaders(name);
        }
    }

    private static final class ReadStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        ReadStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read at once, never in parts");
        }
    }
}
