package dev.headroom.consumer;

import dev.headroom.scenario.ApplicationConsumer;

/** The worker of a program of one's own in one shard: reads, works, waits, and reads again; also when there was nothing. */
final class ApplicationLane implements Lane {
    private static final long READ_BYTES = 1L << 20;

    private final ApplicationConsumer settings;
    private final long retentionNanos;
    private final ConsumerMeter meter;
    private final Agenda agenda;
    private final ShardReaders shard;
    private final Backlog backlog = new Backlog();
    private boolean idle = true;
    private boolean working;
    private int batch;
    private long idleSince;
    private long emptyReads;

    ApplicationLane(
            ApplicationConsumer settings,
            long retentionNanos,
            ConsumerMeter meter,
            Agenda agenda,
            ShardReaders shard,
            long openedNanos) {
        this.settings = settings;
        this.retentionNanos = retentionNanos;
        this.meter = meter;
        this.agenda = agenda;
        this.shard = shard;
        this.idleSince = openedNanos;
    }

    @Override
    public void add(long nowNanos, int bytes, boolean isPoison, boolean mayRead) {
        backlog.add(nowNanos, bytes, isPoison);
        if (idle && mayRead) {
            readNext(nowNanos);
        }
    }

    @Override
    public void begin(long nowNanos) {
        if (idle && backlog.records() > 0) {
            readNext(nowNanos);
        }
    }

    @Override
    public boolean isIdle() {
        return idle && backlog.records() == 0;
    }

    /** Reads fall on multiples of the interval while there is nothing to read. */
    private void readNext(long nowNanos) {
        emptyReads = emptyReads(nowNanos);
        idle = false;
        long interval = settings.pollInterval().nanos();
        agenda.add((nowNanos / interval + 1) * interval, this);
    }

    @Override
    public void happen(long nowNanos) {
        if (working) {
            meter.processed(nowNanos, batch);
            backlog.drop(batch);
            working = false;
            agenda.add(nowNanos + settings.pollInterval().nanos(), this);
        } else {
            read(nowNanos);
        }
    }

    private void read(long nowNanos) {
        long expired = backlog.olderThan(nowNanos - retentionNanos);
        meter.expired(expired);
        backlog.drop(expired);
        batch = backlog.fitting(settings.limit(), READ_BYTES);
        if (batch == 0) {
            emptyReads++;
            idle = true;
            idleSince = nowNanos;
            shard.becameIdle(nowNanos);
            return;
        }
        long nanos = batch * settings.perRecord().nanos();
        meter.invoked(nowNanos, nanos, batch, nowNanos - backlog.createdAt(batch - 1));
        working = true;
        agenda.add(nowNanos + nanos, this);
    }

    /** Of an idle worker that reads all the time, only the times are known. */
    @Override
    public long emptyReads(long nowNanos) {
        return emptyReads
                + (idle ? (nowNanos - idleSince) / settings.pollInterval().nanos() : 0);
    }
}
