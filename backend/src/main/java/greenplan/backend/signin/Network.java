package greenplan.backend.signin;

import greenplan.backend.token.OneTimeSecret;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where attempts are counted together: an IPv4 address, or the first 64 bits of an IPv6 one, for a line is given all that
 * follow them.
 *
 * @param name the address, or those bits in hexadecimal
 */
record Network(String name) {

    /** Within this process: somebody signed in gives the password once more, wherever they sit. */
    static final Network WITHIN = new Network("within");

    /** @param remote address of the caller, without a port; null within this process */
    static Network of(@Nullable String remote) {
        if (remote == null) {
            return WITHIN;
        }
        try {
            InetAddress address = InetAddress.ofLiteral(remote);
            return new Network(
                    address instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), Long.BYTES)) + "::/64"
                            : address.getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return new Network(remote);
        }
    }

    /** What a database knows it by. */
    byte[] hash() {
        return OneTimeSecret.hash("network:" + name);
    }
}
