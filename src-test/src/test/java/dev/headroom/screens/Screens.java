package dev.headroom.screens;

import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.shell.MainWindow;
import dev.headroom.app.desktop.surroundings.RealSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.ThemeChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** {@code Screens FOLDER [SCENE...]}: plays all scenes, or those named, in both themes and two sizes, and takes a picture of each. */
public final class Screens {
    private static final List<Rectangle2D> SIZES =
            List.of(new Rectangle2D(0, 0, 1280, 800), new Rectangle2D(0, 0, 1920, 1080));
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);

    private Screens() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        CompletableFuture<Play> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(open()));
        Play play = opened.get();
        List<String> failed = new ArrayList<>();
        int taken = 0;
        for (Rectangle2D size : SIZES) {
            for (ThemeChoice theme : THEMES) {
                play.does(() -> dress(play, size, theme));
                for (Act act : Scenes.all()) {
                    if (wanted.isEmpty() || wanted.contains(act.name())) {
                        taken++;
                        play(
                                act,
                                play,
                                size,
                                folder.resolve(name(act, theme, size)).toFile(),
                                failed);
                    }
                }
            }
        }
        failed.forEach(System.err::println);
        System.out.println(
                "screens: " + (taken - failed.size()) + " pictures in " + folder + ", " + failed.size() + " failed");
        System.exit(failed.isEmpty() && taken > 0 ? 0 : 1);
    }

    private static Play open() {
        Stage stage = new Stage();
        Texts texts = new Texts(Locale.ENGLISH);
        Session session = Session.over(RealSurroundings.of(stage, texts), texts);
        new MainWindow(session, stage).show();
        return new Play(session, stage);
    }

    private static void dress(Play play, Rectangle2D size, ThemeChoice theme) {
        play.session().themes().choice().set(theme);
        play.stage().setX(0);
        play.stage().setY(0);
        play.stage().setWidth(size.getWidth());
        play.stage().setHeight(size.getHeight());
    }

    /** One scene that cannot be played does not keep the others from being so. */
    private static void play(Act act, Play play, Rectangle2D size, File picture, List<String> failed) throws Exception {
        try {
            play.clears();
            act.prepare().in(play);
            new Camera(play).take(size, picture);
        } catch (Exception wrong) {
            failed.add("could not play " + picture.getName() + ": " + wrong);
        }
    }

    private static String name(Act act, ThemeChoice theme, Rectangle2D size) {
        return String.format(Locale.ROOT, "%s-%s-%.0f.png", act.name(), theme.word(), size.getWidth());
    }
}
