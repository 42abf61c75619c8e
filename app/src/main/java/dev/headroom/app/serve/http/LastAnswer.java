package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The last answer on a connection whose client may still be sending. Closed at once, the system would reset the
 * connection and the client lose the answer; so only our direction ends, and for a moment what comes is thrown away.
 */
final class LastAnswer {
    private static final long LINGER_SECONDS = 2;

    private LastAnswer() {}

    /** Sends the answer. The caller goes on to read, and to release what it reads, until the client hangs up. */
    static void send(ChannelHandlerContext context, ByteBuf answer) {
        Channel channel = context.channel();
        channel.config().setAutoRead(true);
        Outbound.writeAndThen(context, answer, LastAnswer::endOutput);
        Future<?> closing =
                context.executor().schedule(() -> Outbound.close(context), LINGER_SECONDS, TimeUnit.SECONDS);
        channel.closeFuture().addListener(closed -> closing.cancel(false));
    }

    private static void endOutput(ChannelFuture sent) {
        if (sent.isSuccess() && sent.channel() instanceof DuplexChannel duplex) {
            ChannelFuture unused = duplex.shutdownOutput();
        } else {
            Outbound.close(sent.channel());
        }
    }
}
