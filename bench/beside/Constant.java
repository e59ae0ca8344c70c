import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.apache.catalina.startup.Tomcat;

/** The web server of the portal with nothing behind it: answers {@code /N}, got or posted, with N bytes that are always the same. */
class Constant extends HttpServlet {

    private final ConcurrentHashMap<String, byte[]> bodies = new ConcurrentHashMap<>();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().readAllBytes();
        byte[] body = bodies.computeIfAbsent(request.getRequestURI(), path -> {
            var made = new byte[Integer.parseInt(path.substring(1))];
            Arrays.fill(made, (byte) 'x');
            return made;
        });
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public static void main(String[] arguments) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "constant", new Constant());
        context.addServletMappingDecoded("/*", "constant");
        tomcat.start();
        tomcat.getServer().await();
    }
}
