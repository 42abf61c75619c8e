package dev.headroom.peers;

/** Who sends the requests. */
enum ClientKind {
    /** Hand-written requests on keep-alive sockets: little beside the server. */
    RAW,
    /** The same with {@value Pipelined#DEPTH} requests in flight on each connection. */
    PIPELINED,
    /** The AWS SDK for Java v2. */
    SDK
}
