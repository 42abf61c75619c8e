package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.welcome.WizardModel;
import dev.headroom.app.desktop.welcome.WizardView;

/** The wizard over the window; what it makes is opened as a document that is in no file yet. */
final class WizardSheet {
    private final Session session;
    private final Overlay overlay;

    WizardSheet(Session session, Overlay overlay) {
        this.session = session;
        this.overlay = overlay;
    }

    void open() {
        WizardModel model = new WizardModel(session.texts(), this::create, overlay::close);
        WizardView view = new WizardView(model, session.texts());
        overlay.show(view, view);
    }

    private void create(String name, String text) {
        overlay.close();
        session.files().openNew(name, text);
    }
}
