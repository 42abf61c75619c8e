package dev.headroom.arithmetic;

import java.math.BigDecimal;

/** How a read is asked for, and what that does to its price (facts §1.1). */
public enum ReadKind {
    EVENTUAL("eventually consistent", new BigDecimal("0.5")),
    STRONG("strongly consistent", BigDecimal.ONE),
    TRANSACTIONAL("transactional", BigDecimal.valueOf(2));

    private final String words;
    private final BigDecimal unitsPerBlock;

    ReadKind(String words, BigDecimal unitsPerBlock) {
        this.words = words;
        this.unitsPerBlock = unitsPerBlock;
    }

    String words() {
        return words;
    }

    /** Read units for each 4 KB. */
    BigDecimal unitsPerBlock() {
        return unitsPerBlock;
    }
}
