package greenplan.backend.admission;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Network addresses as the configuration and the places count them. */
public final class Networks {

    private Networks() {}

    /**
     * An address or a network, as it was written.
     *
     * @throws IllegalArgumentException when it is neither: a host's name could be anybody's tomorrow
     */
    static String checked(String text) {
        String network = text.strip();
        String[] parts = network.split("/", -1);
        try {
            InetAddress address = InetAddress.ofLiteral(parts[0]);
            int bits = address.getAddress().length * 8;
            boolean whole = bits > 32 || address.getHostAddress().equals(parts[0]);
            if (!whole) {
                throw new IllegalArgumentException("Shortened or mapped");
            }
            if (parts.length == 1
                    || parts.length == 2 && parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= bits) {
                return network;
            }
        } catch (IllegalArgumentException noAddress) {
            // The sentence below says it with an example.
        }
        throw new IllegalArgumentException(
                "A network address must look like 10.0.0.5, 10.0.0.0/24 or 2001:db8::/48, but was: " + text);
    }

    /** With the length of its prefix, which Tomcat's lists need to know it for an address. */
    static String prefixed(String network) {
        return network.contains("/")
                ? network
                : network + "/" + 8 * InetAddress.ofLiteral(network).getAddress().length;
    }

    /** Whether an address is one of these, or in one of these networks. */
    static Predicate<String> any(List<String> networks) {
        var matchers = networks.stream().map(IpAddressMatcher::new).toList();
        return address -> matchers.stream().anyMatch(network -> network.matches(address));
    }

    /** Whom an address stands for: itself, and with IPv6 the whole /64, which one household has to itself. */
    public static String household(String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(address);
            byte[] bytes = known.getAddress();
            return bytes.length == 4
                    ? known.getHostAddress()
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))
                            .getHostAddress();
        } catch (IllegalArgumentException | java.net.UnknownHostException unreadable) {
            return address;
        }
    }
}
