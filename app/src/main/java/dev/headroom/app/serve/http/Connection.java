package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * One connection: puts requests together, has them answered in their order, and sends the answers when all that has
 * arrived is worked off. A client that does not take its answers is not read from any further.
 */
final class Connection extends ChannelInboundHandlerAdapter {
    private static final byte[] CONTINUE = Ascii.bytes("HTTP/1.1 100 Continue\r\n\r\n");

    private final Exchange exchange;
    private final Answer answers;
    private final BodyCollector collector;
    private final Deadlines deadlines;
    private final Consumer<Throwable> bugs;
    private HttpRequest request;
    private boolean isOver;

    Connection(
            Exchange exchange, Answer answers, BodyCollector collector, Deadlines deadlines, Consumer<Throwable> bugs) {
        this.exchange = exchange;
        this.answers = answers;
        this.collector = collector;
        this.deadlines = deadlines;
        this.bugs = bugs;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (!isOver && message instanceof HttpRequest head) {
                begin(context, head);
            }
            if (!isOver && message instanceof HttpContent content) {
                take(context, content);
            }
        } catch (RefusedException refused) {
            end(context, refused.refusal());
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest head) throws RefusedException {
        check(head.decoderResult());
        if (HttpUtil.getContentLength(head, 0L) > HttpSettings.MAX_BODY_BYTES) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        if (HttpUtil.is100ContinueExpected(head)) {
            Outbound.write(context, Unpooled.wrappedBuffer(CONTINUE));
            context.flush();
        }
        request = head;
    }

    private static void check(DecoderResult decoded) throws RefusedException {
        if (decoded.isFailure()) {
            Throwable cause = decoded.cause();
            if (cause instanceof TooLongHttpLineException) {
                throw new RefusedException(Refusal.LINE_TOO_LONG, cause);
            }
            boolean isTooLong = cause instanceof TooLongFrameException;
            throw new RefusedException(isTooLong ? Refusal.HEADERS_TOO_LONG : Refusal.NO_HTTP, cause);
        }
    }

    private void take(ChannelHandlerContext context, HttpContent content) throws RefusedException {
        check(content.decoderResult());
        boolean isLast = content instanceof LastHttpContent;
        if (isLast && collector.isEmpty()) {
            answer(context, Body.of(content.content()));
            return;
        }
        collector.add(content.content(), context.alloc());
        if (isLast) {
            answer(context, collector.body());
            collector.clear();
        }
    }

    private void answer(ChannelHandlerContext context, Body body) {
        deadlines.requestArrived();
        Persistence persistence = Persistence.after(request);
        ByteBuf answer = exchange.answer(request, body, persistence, context.alloc());
        request = null;
        if (persistence == Persistence.CLOSED) {
            isOver = true;
            Outbound.writeAndThen(context, answer, ChannelFutureListener.CLOSE);
        } else {
            Outbound.write(context, answer);
            pauseIfNotTaken(context);
        }
    }

    private void end(ChannelHandlerContext context, Refusal refusal) {
        isOver = true;
        collector.clear();
        LastAnswer.send(context, answers.refuse(refusal, context.alloc()));
    }

    private static void pauseIfNotTaken(ChannelHandlerContext context) {
        Channel channel = context.channel();
        if (!channel.isWritable()) {
            context.flush();
            if (!channel.isWritable()) {
                channel.config().setAutoRead(false);
            }
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (context.channel().isWritable()) {
            context.channel().config().setAutoRead(true);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        context.flush();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof Refusal refusal && !isOver) {
            end(context, refusal);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        isOver = true;
        collector.clear();
    }

    /** Clients that hang up are no news. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (!(cause instanceof IOException)) {
            bugs.accept(cause);
        }
        Outbound.close(context);
    }
}
