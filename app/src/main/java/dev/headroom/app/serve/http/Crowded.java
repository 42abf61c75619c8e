package dev.headroom.app.serve.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/** A connection too many: it is told so, whatever it asks, and ended. */
final class Crowded extends ChannelInboundHandlerAdapter {
    private final Answer answers;
    private final int mostConnections;

    Crowded(Answer answers, int mostConnections) {
        this.answers = answers;
        this.mostConnections = mostConnections;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        Refusal refusal = Refusal.tooManyConnections(mostConnections);
        LastAnswer.send(context, answers.refuse(refusal, context.alloc()));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        Outbound.close(context);
    }
}
