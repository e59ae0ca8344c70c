import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Opens connections to a port of this machine, sends the beginning of a request on each, and waits: {@code HalfSent PORT CONNECTIONS SECONDS}. */
class HalfSent {

    private static final byte[] BEGINNING = "GET /vi HTTP/1.1\r\nHost: localhost\r\nX-Never: ".getBytes(StandardCharsets.US_ASCII);

    public static void main(String[] arguments) throws Exception {
        var address = new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0]));
        var open = new ArrayList<SocketChannel>();
        long end = System.nanoTime() + 30_000_000_000L;
        try {
            while (open.size() < Integer.parseInt(arguments[1]) && System.nanoTime() < end) {
                SocketChannel connection = SocketChannel.open(address);
                connection.write(ByteBuffer.wrap(BEGINNING));
                open.add(connection);
            }
        } catch (IOException refused) {
            System.out.println("refused: " + refused.getMessage());
        }
        System.out.println(open.size() + " connections opened");
        Thread.sleep(Long.parseLong(arguments[2]) * 1_000);
        for (SocketChannel connection : open) {
            connection.close();
        }
    }
}
