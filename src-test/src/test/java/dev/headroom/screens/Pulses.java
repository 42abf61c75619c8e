package dev.headroom.screens;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/** Lets the window draw some frames. */
final class Pulses {
    private Pulses() {}

    static void pass(Play play, int count) throws Exception {
        CountDownLatch left = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
                if (left.getCount() == 0) {
                    stop();
                }
            }
        };
        play.does(timer::start);
        if (!left.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the window draws no frames");
        }
    }
}
