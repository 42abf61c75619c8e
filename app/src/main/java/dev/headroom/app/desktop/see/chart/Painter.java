package dev.headroom.app.desktop.see.chart;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The one thread on which all charts are painted, so that they never take more than one processor from the simulation. */
public final class Painter implements Executor {
    private final Executor thread = Executors.newSingleThreadExecutor(work -> {
        Thread painter = new Thread(work, "chart-painter");
        painter.setDaemon(true);
        painter.setPriority(Thread.MIN_PRIORITY + 2);
        return painter;
    });

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }
}
