package dev.headroom.app.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.app.WrongInput;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.ListValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemJsonTest {
    @Test
    void readsAllTenTypes() {
        Map<String, AttributeValue> item = read("{'s':{'S':'x'},'n':{'N':'1.50'},'b':{'B':'AQI='},'t':{'BOOL':true},"
                + "'0':{'NULL':true},'l':{'L':[{'S':'x'}]},'m':{'M':{'k':{'N':'1'}}},'ss':{'SS':['a','b']},"
                + "'ns':{'NS':['1','2']},'bs':{'BS':['AQ==']}}");
        assertThat(item.values())
                .extracting(AttributeValue::typeName)
                .containsExactly("S", "N", "B", "BOOL", "NULL", "L", "M", "SS", "NS", "BS");
        assertThat(item).containsEntry("b", BinaryValue.of((byte) 1, (byte) 2));
        assertThat(item).containsEntry("n", NumberValue.of(new BigDecimal("1.5")));
    }

    @Test
    void readsPlainJson() {
        assertThat(read("{'a':'x','n':1.50,'t':false,'z':null,'l':['x',2]}"))
                .containsEntry("a", StringValue.of("x"))
                .containsEntry("n", NumberValue.of(new BigDecimal("1.5")))
                .containsEntry("t", BooleanValue.FALSE)
                .containsEntry("z", NullValue.NULL)
                .containsEntry("l", ListValue.of(List.of(StringValue.of("x"), NumberValue.of(2))));
    }

    @Test
    void unwrapsWhatTheApiAnswers() {
        assertThat(read("{'Item':{'a':{'S':'x'}}}")).containsOnlyKeys("a");
    }

    @Test
    void takesAMapOfPlainJsonForPlainWhereAsked() {
        String text = "{'a':{'S':'x'}}".replace('\'', '"');
        assertThat(ItemJson.read(text, ItemForm.PLAIN).get("a").typeName()).isEqualTo("M");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{'a':{'SS':[]}} | at a: One or more parameter values were invalid: An string set  may not be empty",
                "{'a':{'NS':['1','1.0']}} | at a: Input collection contains duplicates",
                "{'a':{'N':'one'}} | at a: 'one' is not a number",
                "{'a':{'N':1}} | at a: expected a string in quotation marks, found 1",
                "{'a':{'B':'?'}} | at a: \"?\" is not Base64",
                "{'a':{'NULL':false}} | at a: NULL must be true",
                "{'a':{'L':[{'S':'x'},{'Q':'x'}]}} | at a[1]: expected one type with its value",
                "{'a':{'M':{'k':{'BOOL':'yes'}}}} | at a.k: expected true or false",
                "{'a':1,'a':2} | Duplicate field",
                "[1] | an item is a JSON object",
                "{'a': | this is not JSON",
                "{'a':1e999} | at a: a number lies between",
                "{'a':123456789012345678901234567890123456789} | at most 38 significant digits; found 39",
            },
            delimiter = '|')
    void saysWhatIsWrong(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(WrongInput.class).hasMessageContaining(message);
    }

    private static Map<String, AttributeValue> read(String json) {
        return ItemJson.read(json.replace('\'', '"'), ItemForm.AUTO);
    }
}
