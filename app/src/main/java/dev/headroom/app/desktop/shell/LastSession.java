package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.util.Subscription;

/** The scenario that was open and the page that was looked at when the window was closed; a page without its scenario is empty. */
final class LastSession {
    private static final String DOCUMENT = "last.document";
    private static final String PAGE = "last.page";

    private final Session session;

    LastSession(Session session) {
        this.session = session;
    }

    void keep() {
        session.surroundings().settings().put(DOCUMENT, document());
        session.surroundings().settings().put(PAGE, session.navigation().page().get());
    }

    /** What is in no file and no profile cannot be opened again. */
    private String document() {
        String name = session.document().name().get();
        return session.document()
                .file()
                .get()
                .map(file -> file.toAbsolutePath().toString())
                .orElseGet(() -> session.profiles().find(name).isPresent() ? name : "");
    }

    /** Brings both back, where the scenario is still there. */
    void resume() {
        session.surroundings()
                .settings()
                .get(DOCUMENT)
                .filter(this::isThere)
                .ifPresent(document -> open(
                        document, session.surroundings().settings().get(PAGE).orElse(Navigation.MODEL)));
    }

    private boolean isThere(String document) {
        try {
            return session.profiles().find(document).isPresent() || Files.isRegularFile(Path.of(document));
        } catch (InvalidPathException fromAnotherSystem) {
            return false;
        }
    }

    /** Whoever opens a file goes to the page of the model; this goes on from there. */
    private void open(String document, String page) {
        Subscription[] once = {Subscription.EMPTY};
        once[0] = session.document().opened().subscribe((before, now) -> {
            once[0].unsubscribe();
            session.surroundings()
                    .window()
                    .execute(() -> session.navigation().page().set(page));
        });
        session.files().open(document);
    }
}
