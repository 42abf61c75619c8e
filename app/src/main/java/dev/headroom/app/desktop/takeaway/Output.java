package dev.headroom.app.desktop.takeaway;

import dev.headroom.app.desktop.surroundings.FileKind;
import java.util.Optional;

/** What of a run can be taken away; the bundle names each under {@code takeaway.output.}, and describes it with {@code .about}. */
public enum Output {
    /** All of the others in one folder. */
    EVERYTHING(Optional.empty(), ""),
    PAGE(Optional.of(FileKind.HTML), ".html"),
    PAPER(Optional.of(FileKind.PDF), ".pdf"),
    TABLES(Optional.empty(), ""),
    RESULT(Optional.of(FileKind.JSON), ".json"),
    SCENARIO(Optional.of(FileKind.SCENARIO), ".headroom.yaml");

    private final Optional<FileKind> kind;
    private final String ending;

    Output(Optional<FileKind> kind, String ending) {
        this.kind = kind;
        this.ending = ending;
    }

    /** The kind of file; empty where it is a folder. */
    public Optional<FileKind> kind() {
        return kind;
    }

    /** What the name of such a file ends with. */
    public String ending() {
        return ending;
    }
}
