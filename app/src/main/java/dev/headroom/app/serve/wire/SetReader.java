package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinarySet;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.InvalidValueException;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reads sets: lists in JSON. */
final class SetReader {
    private static final StringSet NO_STRINGS = StringSet.of(List.of(StringValue.of("")));
    private static final NumberSet NO_NUMBERS = NumberSet.of(List.of(NumberValue.of(0)));
    private static final BinarySet NO_BINARIES = BinarySet.of(List.of(BinaryValue.of()));

    /** Its words for nulls in sets are an assumption, after those for empty sets (facts §11.9). */
    private static final String NULL_IN_SET =
            "One or more parameter values were invalid: %s may not have a null %s as a member";

    private final Reading in;
    private final JsonParser json;
    private final AttributeValueReader values;

    SetReader(Reading in, AttributeValueReader values) {
        this.in = in;
        this.json = in.json();
        this.values = values;
    }

    AttributeValue strings(JsonToken first) throws IOException {
        List<StringValue> elements = new ArrayList<>();
        while (next(first, "An string set", "string") != JsonToken.END_ARRAY) {
            elements.add(StringValue.of(values.text(json.currentToken())));
        }
        return made(elements, StringSet::of, NO_STRINGS);
    }

    AttributeValue numbers(JsonToken first) throws IOException {
        List<NumberValue> elements = new ArrayList<>();
        while (next(first, "An number set", "number") != JsonToken.END_ARRAY) {
            elements.add(values.number(values.text(json.currentToken())));
        }
        return made(elements, NumberSet::of, NO_NUMBERS);
    }

    AttributeValue binaries(JsonToken first) throws IOException {
        List<BinaryValue> elements = new ArrayList<>();
        while (next(first, "Binary sets", "value") != JsonToken.END_ARRAY) {
            elements.add(values.binary(json.currentToken()));
        }
        return made(elements, BinarySet::of, NO_BINARIES);
    }

    /** The next token that is not a null. */
    private JsonToken next(JsonToken first, String set, String member) throws IOException {
        if (first != JsonToken.START_ARRAY) {
            throw WrongType.list(first, Place.MEMBER);
        }
        JsonToken token = json.nextToken();
        while (token == JsonToken.VALUE_NULL) {
            in.invalid(String.format(NULL_IN_SET, set, member));
            token = json.nextToken();
        }
        return token;
    }

    /** Once a value is known to be none, others are no longer looked into. */
    private <T> AttributeValue made(
            List<T> elements, Function<Collection<T>, AttributeValue> making, AttributeValue otherwise) {
        if (in.isInvalid()) {
            return otherwise;
        }
        try {
            return making.apply(elements);
        } catch (InvalidValueException wrong) {
            in.invalid(wrong.getMessage());
            return otherwise;
        }
    }
}
