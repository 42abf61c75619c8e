package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.welcome.WizardModel;
import dev.headroom.app.desktop.welcome.WizardView;
import java.util.Optional;

/**
 * The wizard over the window; what it makes is opened as a document that is in no file yet. Left by Escape or a click beside it, it
 * comes back with the answers as they were.
 */
final class WizardSheet {
    private final Session session;
    private final Overlay overlay;
    private Optional<WizardModel> left = Optional.empty();

    WizardSheet(Session session, Overlay overlay) {
        this.session = session;
        this.overlay = overlay;
    }

    void open() {
        WizardModel model = left.orElseGet(() -> new WizardModel(session.texts(), this::create, this::close));
        left = Optional.of(model);
        WizardView view = new WizardView(model, session.texts());
        overlay.show(view, view);
    }

    private void close() {
        left = Optional.empty();
        overlay.close();
    }

    private void create(String name, String text) {
        close();
        session.files().openNew(name, text);
    }
}
