package greenplan.backend.admission;

import greenplan.backend.operation.Caller;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP, which besides bounds the connections of one address and knows whether somebody still waits for an answer. Tomcat
 * makes it by its name.
 */
public final class BoundedProtocol extends Http11NioProtocol {

    /** Without bounds until {@link #bound}. */
    public BoundedProtocol() {
        super(new Endpoint());
    }

    void bound(Lines lines) {
        ((Endpoint) getEndpoint()).lines = lines;
    }

    private static final class Endpoint extends NioEndpoint {

        private volatile @Nullable Lines lines;

        @Override
        public void setHandler(Handler<NioChannel> handler) {
            super.setHandler(new Attentive(handler, this));
        }

        @Override
        protected boolean setSocketOptions(SocketChannel line) {
            Lines bounds = lines;
            if (bounds == null) {
                return super.setSocketOptions(line);
            }
            if (!bounds.open(line, from(line))) {
                destroySocket(line);
                return false;
            }
            boolean taken = super.setSocketOptions(line);
            if (!taken) {
                bounds.close(line);
            }
            return taken;
        }

        void closed(@Nullable SocketChannel line) {
            Lines bounds = lines;
            if (bounds != null && line != null) {
                bounds.close(line);
            }
        }

        private static String from(SocketChannel line) {
            try {
                return line.getRemoteAddress() instanceof InetSocketAddress there
                        ? there.getAddress().getHostAddress()
                        : "";
            } catch (IOException gone) {
                return "";
            }
        }
    }

    /** Tells the work for a request who waits for it, and the bounds when a line is closed. */
    private record Attentive(org.apache.tomcat.util.net.AbstractEndpoint.Handler<NioChannel> tomcat, Endpoint endpoint)
            implements org.apache.tomcat.util.net.AbstractEndpoint.Handler<NioChannel> {

        @Override
        public SocketState process(SocketWrapperBase<NioChannel> line, SocketEvent event) {
            return ScopedValue.where(Caller.CURRENT, new AtTheLine(line)).call(() -> tomcat.process(line, event));
        }

        @Override
        public Object getGlobal() {
            return tomcat.getGlobal();
        }

        @Override
        public void release(SocketWrapperBase<NioChannel> line) {
            endpoint.closed(line.getSocket().getIOChannel());
            tomcat.release(line);
        }

        @Override
        public void pause() {
            tomcat.pause();
        }

        @Override
        public void recycle() {
            tomcat.recycle();
        }
    }

    private record AtTheLine(SocketWrapperBase<NioChannel> line) implements Caller {

        @Override
        public boolean isGone() {
            try {
                // What comes meanwhile is kept for the request that it belongs to; the end of the line comes as an
                // exception.
                return !line.isReadyForRead() && line.isClosed();
            } catch (IOException gone) {
                return true;
            }
        }
    }
}
