package dev.headroom.profiles.edit;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.BlockEntryToken;
import org.yaml.snakeyaml.tokens.Token;
import org.yaml.snakeyaml.tokens.ValueToken;

/** Passes tokens on to the parser, whose events do not say where dashes and colons stand, and remembers those. */
final class RecordedTokens implements Scanner {
    private final Scanner scanner;
    private final ToIntFunction<Mark> place;
    private final NavigableMap<Integer, Integer> dashes = new TreeMap<>();
    private final NavigableMap<Integer, Integer> colons = new TreeMap<>();

    RecordedTokens(Scanner scanner, ToIntFunction<Mark> place) {
        this.scanner = scanner;
        this.place = place;
    }

    /** Where the last dash before that place begins; the place itself if there is none. */
    int dashBefore(int place) {
        Integer dash = dashes.lowerKey(place);
        return dash == null ? place : dash;
    }

    /** Behind the dash that begins there. */
    int dashEnd(int start) {
        return dashes.getOrDefault(start, start);
    }

    /** Behind the last colon between a key and its value; -1 where a key in braces stands alone. */
    int colonEnd(int keyEnd, int valueStart) {
        Map.Entry<Integer, Integer> colon = colons.floorEntry(valueStart);
        return colon == null || colon.getKey() < keyEnd ? -1 : colon.getValue();
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        return scanner.checkToken(choices);
    }

    @Override
    public Token peekToken() {
        return scanner.peekToken();
    }

    @Override
    public Token getToken() {
        Token token = scanner.getToken();
        if (token instanceof BlockEntryToken) {
            dashes.put(place.applyAsInt(token.getStartMark()), place.applyAsInt(token.getEndMark()));
        } else if (token instanceof ValueToken) {
            colons.put(place.applyAsInt(token.getStartMark()), place.applyAsInt(token.getEndMark()));
        }
        return token;
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
