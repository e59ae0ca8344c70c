import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection to the portal from an address of its own, all of 127.0.0.0/8 being this machine; it is opened when it is needed. */
final class Line implements AutoCloseable {

    /** How long an answer is waited for, in ms. */
    static final int PATIENCE = 20_000;

    private static final Pattern LENGTH = Pattern.compile("content-length: (\\d+)");

    private final int port;
    private final String address;
    private Socket socket;

    Line(int port, String address) {
        this.port = port;
        this.address = address;
    }

    /** The visitor of a number has this address. */
    static String address(int number) {
        return "127.%d.%d.%d".formatted(1 + number / 62_500, number / 250 % 250, 1 + number % 250);
    }

    /**
     * What came back.
     *
     * @param what the status; of 503 whether it says when to come back; or what happened instead
     * @param ms how long it took
     * @param body the words, empty of what came packed
     */
    record Got(String what, double ms, String body) {}

    Got get(String path) {
        // As browsers ask. What comes packed is taken off the line and not looked at: the visitors share the machine with the portal.
        return ask("GET " + path + " HTTP/1.1\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\n", "");
    }

    /** Asks, and tells what came of it; never fails. */
    Got ask(String head, String body) {
        long start = System.nanoTime();
        try {
            if (socket == null) {
                socket = new Socket();
                socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
                socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(PATIENCE);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            byte[] line = (head + "Host: localhost\r\nContent-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
            byte[] all = java.util.Arrays.copyOf(line, line.length + bytes.length);
            System.arraycopy(bytes, 0, all, line.length, bytes.length);
            socket.getOutputStream().write(all);
            return answer(start);
        } catch (java.net.SocketTimeoutException late) {
            close();
            return new Got("no answer in 20 s", PATIENCE, "");
        } catch (IOException lost) {
            close();
            return new Got("lost connection", ms(start), "");
        }
    }

    private Got answer(long start) throws IOException {
        var in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        var answer = new StringBuilder();
        String text;
        do {
            text = textLine(in);
            answer.append(text).append('\n');
        } while (!text.isEmpty());
        String head = answer.toString().toLowerCase(Locale.ROOT);
        String status = head.substring(9, 12);
        if (status.equals("503")) {
            status += head.contains("retry-after") ? ", come back" : ", bare";
        }
        byte[] content = content(in, head);
        String body = head.contains("content-encoding: gzip") ? "" : new String(content, StandardCharsets.UTF_8);
        if (head.contains("connection: close")) {
            close();
        }
        return new Got(status, ms(start), body);
    }

    private static byte[] content(InputStream in, String head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return in.readNBytes(Integer.parseInt(length.group(1)));
        }
        var body = new ByteArrayOutputStream();
        for (int size = 1; size > 0; textLine(in)) {
            size = Integer.parseInt(textLine(in), 16);
            body.write(in.readNBytes(size));
        }
        return body.toByteArray();
    }

    private static String textLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new IOException("The connection ended");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException gone) {
            // It is what was wanted.
        }
        socket = null;
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
