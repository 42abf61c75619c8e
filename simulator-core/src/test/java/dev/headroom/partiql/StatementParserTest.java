package dev.headroom.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.expression.ExpressionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grammar allows; the forms are those of the developer guide and of recordings (facts §11.11). */
class StatementParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM \"Orders\" WHERE OrderID = 100",
                "SELECT OrderID, Total FROM \"Orders\" WHERE OrderID IN [1, 2, 3] ORDER BY OrderID DESC",
                "SELECT Devices.FireStick.DateWatched[0] FROM WatchList WHERE Devices.FireStick[0] = 1",
                "SELECT * FROM \"TableName\".\"IndexName\"",
                "select a from T where a BETWEEN - 2 AND +5 AND n IN (- 1, 1);",
                "SELECT/**/* FROM \"T\" -- the table\nWHERE pk/* key */='c' AND sk='1' --",
                "SELECT * FROM T WHERE a IS NOT MISSING AND b IS NULL OR c IS DOUBLE PRECISION",
                "SELECT * FROM T WHERE x IS CHARACTER VARYING AND y NOT IN [1] AND z NOT BETWEEN 1 AND 2",
                "SELECT * FROM T WHERE (attribute_exists(a) OR NOT ATTRIBUTE_EXISTS (\"m\")) = true",
                "SELECT * FROM T WHERE n>-5 AND n = - - 1 AND m['a key'] != .73e1",
                "INSERT INTO TypesTable value {'k':'1', 'M' : {'a': 'v', 'b': 4}, 'L': [1,'s'], 'N':<<1,4.5>>}",
                "INSERT INTO \"T\" VALUE {'pk': ?, 'q': 'it''s', 'n': null, 'b': TRUE, 'e': {}, 'l': [], 'x': 1E3}",
                "UPDATE T SET N=N + 100 SET M.New=[2020] SET L = LIST_APPEND(L, [4, <<'a'>>]) WHERE k='1'",
                "UPDATE T SET n=n-1, l[0] = (a + 1) - 2 REMOVE L[1] REMOVE M.New WHERE k='1' RETURNING MODIFIED NEW *",
                "FROM \"T\" WHERE pk = ? SET c = 2 REMOVE a RETURNING ALL NEW *",
                "DELETE FROM \"Music\" WHERE \"Artist\" = 'Acme Band' RETURNING ALL OLD *",
                "EXISTS( SELECT * FROM \"Music\" WHERE \"Artist\" = 'Acme' AND \"Awards\" IS MISSING)"
            })
    void accepts(String statement) {
        assertThatCode(() -> Statement.parse(statement)).doesNotThrowAnyException();
    }

    @Test
    void saysWhatItIsAbout() {
        Statement select = Statement.parse("SELECT a FROM \"T\".\"I\" WHERE pk = ? AND n IN [?, 2]");
        assertThat(select.tableName()).isEqualTo("T");
        assertThat(select.indexName()).isEqualTo("I");
        assertThat(select.isRead()).isTrue();
        assertThat(select.parameterCount()).isEqualTo(2);
        Statement exists = Statement.parse("EXISTS(SELECT * FROM bare WHERE pk = ? AND a IS MISSING)");
        assertThat(exists.tableName()).isEqualTo("bare");
        assertThat(exists.isRead()).isFalse();
        assertThat(exists.parameterCount()).isEqualTo(1);
        assertThat(Statement.parse("SELECT * FROM \"with.dot\"").tableName()).isEqualTo("with.dot");
    }

    @Test
    void keepsTheStatementsUsedLast() {
        StatementCache cache = new StatementCache(2);
        Statement first = cache.statement("SELECT * FROM a");
        Statement second = cache.statement("SELECT * FROM b");
        assertThat(cache.statement("SELECT * FROM a")).isSameAs(first);
        cache.statement("SELECT * FROM c");
        assertThat(cache.statement("SELECT * FROM a")).isSameAs(first);
        assertThat(cache.statement("SELECT * FROM b")).isNotSameAs(second);
        assertThatThrownBy(() -> cache.statement("SELECT")).isInstanceOf(ExpressionException.class);
        assertThatThrownBy(() -> new StatementCache(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
