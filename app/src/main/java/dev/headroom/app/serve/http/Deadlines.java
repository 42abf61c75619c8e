package dev.headroom.app.serve.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that clients do not dawdle. A request has to arrive within a time from its first byte, however steadily
 * the bytes drip; a connection must not stay silent for ever. Looks now and then rather than setting an alarm for each
 * request.
 */
final class Deadlines extends ChannelInboundHandlerAdapter {
    private static final int LOOKS_IN_TIME = 4;

    private final long requestNanos;
    private final long idleNanos;
    private long lastRead = System.nanoTime();
    private long began;
    private boolean isUnderWay;
    private Future<?> looking;

    Deadlines(HttpSettings settings) {
        requestNanos = settings.requestTime().toNanos();
        idleNanos = settings.idleTime().toNanos();
    }

    /** A request has arrived wholly. */
    void requestArrived() {
        isUnderWay = false;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long pause = Math.min(requestNanos, idleNanos) / LOOKS_IN_TIME;
        looking = context.executor().scheduleWithFixedDelay(() -> look(context), pause, pause, TimeUnit.NANOSECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        looking.cancel(false);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        lastRead = System.nanoTime();
        if (!isUnderWay) {
            isUnderWay = true;
            began = lastRead;
        }
        context.fireChannelRead(message);
    }

    private void look(ChannelHandlerContext context) {
        long now = System.nanoTime();
        if (isUnderWay && now - began > requestNanos) {
            isUnderWay = false;
            context.fireUserEventTriggered(Refusal.TOO_SLOW);
        } else if (now - lastRead > idleNanos) {
            Outbound.close(context);
        }
    }
}
