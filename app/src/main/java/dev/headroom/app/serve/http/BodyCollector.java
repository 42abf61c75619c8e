package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/** Puts together a body that arrives in pieces. A body in one piece, the common case, never comes here. */
final class BodyCollector {
    private final MemoryBudget budget;
    private ByteBuf collected;

    BodyCollector(MemoryBudget budget) {
        this.budget = budget;
    }

    boolean isEmpty() {
        return collected == null;
    }

    /**
     * Adds a piece. Room is made as the bytes come, whatever length was announced.
     *
     * @throws RefusedException if the body becomes too long, or other connections hold too much
     */
    void add(ByteBuf piece, ByteBufAllocator allocator) throws RefusedException {
        int bytes = piece.readableBytes();
        if (collected == null) {
            collected = allocator.heapBuffer(bytes);
        }
        if (collected.readableBytes() + bytes > HttpSettings.MAX_BODY_BYTES) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        if (!budget.take(bytes)) {
            throw new RefusedException(Refusal.unavailable("Unfinished requests hold all the memory they may."));
        }
        collected.writeBytes(piece);
    }

    /** What was collected; good until {@link #clear}. */
    Body body() {
        return Body.of(collected);
    }

    void clear() {
        if (collected != null) {
            budget.giveBack(collected.readableBytes());
            collected.release();
            collected = null;
        }
    }
}
