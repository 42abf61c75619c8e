package dev.headroom.app.serve.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A server that listens until it is closed. */
public final class HttpServer implements AutoCloseable {
    static {
        QuickStart.prefer();
    }

    private static final int BACKLOG = 1024;
    private static final int CHUNK_ORDER = 7;
    private static final int PAGE_BYTES = 8192;
    private static final long CLOSING_SECONDS = 2;

    private final EventLoopGroup loops;
    private final Channel listener;

    private HttpServer(EventLoopGroup loops, Channel listener) {
        this.loops = loops;
        this.listener = listener;
    }

    /**
     * Begins to listen.
     *
     * @param bugs is told what goes wrong through no fault of a client
     * @throws IOException if it cannot listen there: the host is unknown, the port in use or not allowed
     */
    public static HttpServer start(HttpSettings settings, Endpoint endpoint, Access access, Consumer<Throwable> bugs)
            throws IOException {
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        if (address.isUnresolved()) {
            throw new UnknownHostException(settings.host());
        }
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(
                settings.threads(), new DefaultThreadFactory("http", true), Transport.handlers());
        ChannelFuture bound = new ServerBootstrap()
                .group(loops)
                .channel(Transport.listener())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.ALLOCATOR, allocator(settings.threads()))
                .childHandler(new ConnectionSetup(settings, endpoint, access, bugs))
                .bind(address)
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            shutDown(loops);
            throw new IOException(bound.cause().getMessage(), bound.cause());
        }
        return new HttpServer(loops, bound.channel());
    }

    /** Buffers that Java's own arrays hold, so that parsers and checksums read them where they are. */
    private static PooledByteBufAllocator allocator(int threads) {
        return new PooledByteBufAllocator(
                false,
                threads,
                threads,
                PAGE_BYTES,
                CHUNK_ORDER,
                PooledByteBufAllocator.defaultSmallCacheSize(),
                PooledByteBufAllocator.defaultNormalCacheSize(),
                false);
    }

    /** Where it listens, with the port that it found where 0 was asked for. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listener.localAddress();
    }

    /** Waits until another thread closes the server. */
    public void awaitClose() throws InterruptedException {
        listener.closeFuture().sync();
    }

    /** Finishes the requests at hand and ends all connections. */
    @Override
    public void close() {
        listener.close().awaitUninterruptibly();
        shutDown(loops);
    }

    private static void shutDown(EventLoopGroup loops) {
        Future<?> done = loops.shutdownGracefully(0, CLOSING_SECONDS, TimeUnit.SECONDS);
        done.awaitUninterruptibly();
    }
}
