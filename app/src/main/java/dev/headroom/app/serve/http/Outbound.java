package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundInvoker;

/** What is done without waiting for it: if it fails, the connection is gone, which {@link Connection} learns anyway. */
final class Outbound {
    private Outbound() {}

    static void write(ChannelHandlerContext context, ByteBuf message) {
        ChannelFuture unused = context.write(message, context.voidPromise());
    }

    static void writeAndThen(ChannelHandlerContext context, ByteBuf message, ChannelFutureListener then) {
        ChannelFuture unused = context.writeAndFlush(message).addListener(then);
    }

    static void close(ChannelOutboundInvoker connection) {
        ChannelFuture unused = connection.close();
    }
}
