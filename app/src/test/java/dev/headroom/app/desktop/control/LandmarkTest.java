package dev.headroom.app.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class LandmarkTest {
    @Test
    void findsTheMarkedPartsThatAreToBeSeen() {
        Pane list = new Pane();
        Pane folded = new Pane();
        Pane chart = new Pane();
        Pane page = new Pane(new Pane(list, folded), chart);
        assertThat(Landmark.within(page)).containsExactly(page);

        Landmark.at(list, folded, chart);
        folded.setVisible(false);
        assertThat(Landmark.within(page)).containsExactly(list, chart);
    }
}
