package dev.headroom.app.serve.http;

/** Has Netty do without what a start would wait for, unless somebody asked for it on the command line of Java. */
final class QuickStart {
    private QuickStart() {}

    /** To be called before any class of Netty is used. */
    static void prefer() {
        preset("io.netty.jfr.enabled", "false");
    }

    private static void preset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
