package greenplan.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connections that are opened and say nothing; 400 may be open in all. */
class ConnectionTests extends AdmissionApi {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void oneAddressHoldsNoMoreThanAQuarterOfTheConnectionsAndStandsInNobodysWay() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 120; i++) {
                open.add(connect("127.0.3.1"));
            }
            for (Socket tooMany : open.subList(100, 120)) {
                assertThat(isClosedAtTheOtherEnd(tooMany)).isTrue();
            }
            assertThat(answer("127.0.3.2", get("/who")).statusCode()).isEqualTo(200);
            closeAll(open.subList(0, 50));
            until(() -> {
                try (Socket again = connect("127.0.3.1")) {
                    again.getOutputStream()
                            .write("GET /who HTTP/1.0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                    return again.getInputStream().read() == 'H';
                } catch (IOException refused) {
                    return false;
                }
            });
        } finally {
            closeAll(open);
        }
    }

    @Test
    void aProxyThatIsNamedMayHaveAllOfThem() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 120; i++) {
                open.add(connect("127.0.0.99"));
            }
            open.getLast()
                    .getOutputStream()
                    .write("GET /who HTTP/1.0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(open.getLast().getInputStream().read()).isEqualTo('H');
        } finally {
            closeAll(open);
        }
    }

    @Test
    void thereAreAsManyAsTheHeapCanCarryUnlessTheOperatorSaysOtherwise() {
        assertThat(ConnectionBounds.forHeap(8 * MEGABYTE)).isEqualTo(200);
        assertThat(ConnectionBounds.forHeap(256 * MEGABYTE)).isEqualTo(4_096);
        assertThat(ConnectionBounds.forHeap(4_096 * MEGABYTE)).isEqualTo(16_384);
    }

    private Socket connect(String from) throws IOException {
        var line = new Socket();
        line.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
        line.connect(new InetSocketAddress("127.0.0.1", uri("/").getPort()), 5_000);
        line.setSoTimeout(5_000);
        return line;
    }

    private static boolean isClosedAtTheOtherEnd(Socket line) {
        try {
            return line.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static void closeAll(List<Socket> lines) throws IOException {
        for (Socket line : lines) {
            line.close();
        }
    }
}
