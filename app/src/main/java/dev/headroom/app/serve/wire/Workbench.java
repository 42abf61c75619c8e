package dev.headroom.app.serve.wire;

import dev.headroom.item.AttributeNamesPool;

/** What a thread keeps from one request to the next. */
final class Workbench {
    private final AttributeNamesPool names = new AttributeNamesPool();
    private final JsonOutput out = new JsonOutput();

    AttributeNamesPool names() {
        return names;
    }

    /** Empty, for the next answer. */
    JsonOutput out() {
        out.clear();
        return out;
    }
}
