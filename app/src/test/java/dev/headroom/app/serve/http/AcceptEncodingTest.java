package dev.headroom.app.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alternator's table of what DynamoDB makes of this header. */
class AcceptEncodingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    identity                                           |
                    ''                                                 |
                    br                                                 |
                    zstd                                               |
                    compress                                           |
                    x-gzip                                             |
                    gzip, deflate                                      | GZIP
                    br, identity, deflate, gzip                        | DEFLATE
                    GZIP, identity                                     | GZIP
                    dog, gzip ,, cat                                   | GZIP
                    gzip;q=0.8, deflate;q=0.5                          | GZIP
                    br, gzip;q=0, deflate; q = 0.5 , identity;q=0      | DEFLATE
                    *                                                  | GZIP
                    *, deflate;q=0.5                                   | GZIP
                    *, deflate                                         | DEFLATE
                    *, identity                                        | GZIP
                    *, gzip;q=0.5                                      | DEFLATE
                    gzip ;q=0                                          |
                    identity;q=0                                       |
                    *;q=0                                              |
                    *;q=0.5,identity                                   | GZIP
                    gzip;q=0.5,identity;q=0.8                          | GZIP
                    br;q=0.8,identity;q=0.5,*;q=0                      |
                    "gzip"                                             |
                    gzip br                                            |
                    gzip:q=1                                           |
                    deflate;q=0.5, gzip;q=31                           | GZIP
                    gzip;q=31,deflate;q=51                             | GZIP
                    deflate;q=0.5, gzip;q=0.2                          | DEFLATE
                    deflate;q=0.5, gzip;q=1;q=0.2                      | GZIP
                    deflate;q=0.5,gzip;q=0.                            | DEFLATE
                    deflate;q=0.5,gzip;q=0.x                           | GZIP
                    deflate;q=-0.5,gzip;q=0.2                          | GZIP
                    gzip;nq=1;q=0                                      |
                    gzip;q=0, gzip;q=1, gzip;q=0                       | GZIP
                    br,identity;q=0.5,gzip;q=0.0001                    | GZIP
                    """)
    void choosesAsDynamoDbDoes(String header, ContentCoding chosen) {
        assertThat(AcceptEncoding.choose(header)).isEqualTo(chosen);
    }

    @Test
    void packsNothingForWhoDoesNotAsk() {
        assertThat(AcceptEncoding.choose(null)).isNull();
    }
}
