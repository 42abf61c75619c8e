package dev.headroom.app.serve.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.flow.FlowControlHandler;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Gives each new connection what it needs, or has it refused where there are too many. */
final class ConnectionSetup extends ChannelInitializer<Channel> {
    private final HttpSettings settings;
    private final Endpoint endpoint;
    private final Access access;
    private final Consumer<Throwable> bugs;
    private final MemoryBudget budget = MemoryBudget.ofThisMachine();
    private final AtomicInteger open = new AtomicInteger();
    private final SplittableRandom random;

    ConnectionSetup(HttpSettings settings, Endpoint endpoint, Access access, Consumer<Throwable> bugs) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.access = access;
        this.bugs = bugs;
        this.random = new SplittableRandom(settings.seed());
    }

    /** Those refused count too until they are gone; a flood of them is simply cut off. */
    @Override
    protected void initChannel(Channel channel) {
        int now = open.incrementAndGet();
        channel.closeFuture().addListener(closed -> open.decrementAndGet());
        if (now > 2L * settings.maxConnections()) {
            Outbound.close(channel);
        } else if (now > settings.maxConnections()) {
            channel.pipeline().addLast(new Crowded(answers(), settings.maxConnections()));
        } else {
            accept(channel);
        }
    }

    private void accept(Channel channel) {
        Answer answers = answers();
        Deadlines deadlines = new Deadlines(settings);
        Exchange exchange = new Exchange(endpoint, access, answers, bugs);
        channel.pipeline()
                .addLast(deadlines)
                .addLast(decoder())
                .addLast(new FlowControlHandler())
                .addLast(new Connection(exchange, answers, new BodyCollector(budget), deadlines, bugs));
    }

    /** Content comes as the socket gives it, in as few pieces as may be. */
    private static HttpRequestDecoder decoder() {
        return new HttpRequestDecoder(new HttpDecoderConfig()
                .setMaxInitialLineLength(HttpSettings.MAX_LINE_BYTES)
                .setMaxHeaderSize(HttpSettings.MAX_HEADER_BYTES)
                .setMaxChunkSize(HttpSettings.MAX_BODY_BYTES));
    }

    private Answer answers() {
        return new Answer(new RequestIds(split()), new HttpDate(settings.clock()), Unpooled.buffer());
    }

    /** Connections are set up by several threads. */
    private synchronized SplittableRandom split() {
        return random.split();
    }
}
