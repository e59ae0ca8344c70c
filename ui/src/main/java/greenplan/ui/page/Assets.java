package greenplan.ui.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The portal's own static files. Their addresses carry a digest of their content, so that browsers keep them for good. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final String FOLDER = "/META-INF/resources";
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var forGood = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler("/portal/**")
                .addResourceLocations("classpath:" + FOLDER + "/portal/")
                .setCacheControl(forGood);
        registry.addResourceHandler("/_static/**")
                .addResourceLocations("classpath:" + FOLDER + "/_static/")
                .setCacheControl(forGood);
    }

    /** Address of a file of the folder {@code portal}. */
    static String address(String file) {
        return ADDRESSES.computeIfAbsent(
                file,
                name -> "/portal/" + name + "?v="
                        + HexFormat.of().formatHex(digest(content(name))).substring(0, 10));
    }

    /** There is a static file at this address, without a slash in front. */
    static boolean isFile(String path) {
        return path.matches("[\\w./-]*\\w\\.\\w+")
                && !path.contains("..")
                && Assets.class.getResource(FOLDER + "/" + path) != null;
    }

    /** A script as a source expression of a content security policy. */
    static String hash(String script) {
        return "'sha256-" + Base64.getEncoder().encodeToString(digest(script.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    private static byte[] content(String file) {
        try (var resource = Assets.class.getResourceAsStream(FOLDER + "/portal/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("There is no static file " + file);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
