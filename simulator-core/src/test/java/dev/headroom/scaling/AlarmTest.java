package dev.headroom.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X is a point that breaches, o one that does not, - a minute without one; below it the state: A, O or I. */
class AlarmTest {
    @ParameterizedTest
    @CsvSource({
        "2, X, I", // a new alarm has no state before it has its points
        "2, oXX, OOA",
        "2, oXoXoX, OOOOOO",
        "2, XXo, IAO",
        "2, XXXX, IAAA",
        "2, oX-X, OOOA", // a minute without a point neither adds to the row nor ends it
        "2, oX--X, OOOII", // two without: no data, and the row begins anew
        "2, XX-, IAA",
        "2, XX--, IAAI",
        "2, XX--XX, IAAIIA",
        "5, oXXXXX, OOOOOA",
        "15, oXXXXXXXXXXXXXXX, OOOOOOOOOOOOOOOA",
    })
    void goesThroughItsStates(int points, String minutes, String states) {
        Alarm alarm = new Alarm(points);
        String went = minutes.chars()
                .mapToObj(minute -> {
                    if (minute == '-') {
                        alarm.noPoint();
                    } else {
                        alarm.point(minute == 'X');
                    }
                    return alarm.state().name().substring(0, 1);
                })
                .collect(Collectors.joining());
        assertThat(went).isEqualTo(states);
    }
}
