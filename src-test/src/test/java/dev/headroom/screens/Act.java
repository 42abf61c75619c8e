package dev.headroom.screens;

/**
 * A scene to take a picture of.
 *
 * @param name of the picture
 * @param prepare leads the window there; it starts from any other scene, and waits for what it needs
 */
record Act(String name, Prepare prepare) {
    @FunctionalInterface
    interface Prepare {
        void in(Play play) throws Exception;
    }
}
