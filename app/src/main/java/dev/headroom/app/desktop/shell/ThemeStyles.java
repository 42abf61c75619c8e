package dev.headroom.app.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Dresses a scene in the theme that is on, and in the size of text that is wanted. */
final class ThemeStyles {
    private static final String FOLDER = "/dev/headroom/app/desktop/theme/";
    private static final int ICON_BEYOND_TEXT = 3;

    private ThemeStyles() {}

    static void follow(Scene scene, ObservableValue<Theme> theme, ObservableNumberValue textSize) {
        theme.subscribe(now -> dress(scene, now, textSize.intValue()));
        textSize.subscribe(() -> dress(scene, theme.getValue(), textSize.intValue()));
    }

    /** AtlantaFX ships its themes compiled too, which saves a part of the start. */
    private static void dress(Scene scene, Theme theme, int textSize) {
        String base = theme.dark()
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(List.of(sheet("compat"), sheet(theme.word()), sheet("desktop"), sizes(textSize)));
    }

    /** A sheet made for one size: icons grow with the text, but their size cannot be told in its terms. */
    private static String sizes(int text) {
        int icon = text + ICON_BEYOND_TEXT;
        String css = ".root{-fx-font-size:" + text + "px;}.ikonli-font-icon{-fx-icon-size:" + icon + "px;}";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sheet(String name) {
        return ThemeStyles.class.getResource(FOLDER + name + ".css").toExternalForm();
    }
}
