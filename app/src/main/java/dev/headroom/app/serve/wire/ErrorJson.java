package dev.headroom.app.serve.wire;

import dev.headroom.api.CancellationReason;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.ThrottlingCause;
import java.util.List;

/** Errors as the service answers them (facts §11.9, §5.2). */
final class ErrorJson {
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final StructureShape cancellationReason;

    ErrorJson(Shapes shapes) {
        this.cancellationReason = shapes.of(CancellationReason.class);
    }

    /** The HTTP status of an error. */
    static int status(ErrorType type) {
        return type == ErrorType.INTERNAL_SERVER_ERROR ? INTERNAL_SERVER_ERROR : BAD_REQUEST;
    }

    void write(JsonOutput out, ServiceException error) {
        out.beginObject();
        out.writeName("__type");
        out.writeText(error.type().type());
        if (error.getMessage() != null) {
            out.writeName(nameOfMessage(error.type()));
            out.writeText(error.getMessage());
        }
        if (error.item() != null) {
            out.writeName("Item");
            out.writeItem(error.item());
        }
        writeCancellationReasons(out, error.cancellationReasons());
        writeThrottlingReasons(out, error);
        out.endObject();
    }

    /** The service spells it in two ways, and in its model too (API; a recorded cancellation). */
    private static String nameOfMessage(ErrorType type) {
        return switch (type) {
            case SERIALIZATION, TRANSACTION_CANCELED, TRANSACTION_IN_PROGRESS, IDEMPOTENT_PARAMETER_MISMATCH ->
                "Message";
            default -> "message";
        };
    }

    private void writeCancellationReasons(JsonOutput out, List<CancellationReason> reasons) {
        if (!reasons.isEmpty()) {
            out.writeName("CancellationReasons");
            out.beginArray();
            reasons.forEach(reason -> cancellationReason.write(out, reason));
            out.endArray();
        }
    }

    private static void writeThrottlingReasons(JsonOutput out, ServiceException error) {
        if (!error.throttlingReasons().isEmpty()) {
            out.writeName(error.type() == ErrorType.THROTTLING ? "throttlingReasons" : "ThrottlingReasons");
            out.beginArray();
            error.throttlingReasons().forEach(cause -> write(out, cause));
            out.endArray();
        }
    }

    private static void write(JsonOutput out, ThrottlingCause cause) {
        out.beginObject();
        out.writeName("reason");
        out.writeText(cause.reason());
        out.writeName("resource");
        out.writeText(cause.resource());
        out.endObject();
    }
}
