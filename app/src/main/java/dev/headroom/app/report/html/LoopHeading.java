package dev.headroom.app.report.html;

import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.LoopResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;
import java.util.Locale;

/** The sections about what went on beside a table's requests, in the order of the page: what each is called and where it is. */
enum LoopHeading {
    FAULTS("Faults under ", FaultsResult.class),
    STREAM("Stream of ", StreamResult.class),
    REGIONS("Regions of ", GlobalTableResult.class),
    TIME_TO_LIVE("Time to live of ", TimeToLiveResult.class),
    BACKUP_AND_RESTORE("Backup and restore of ", DataOperationsResult.class);

    private final String words;
    private final Class<? extends LoopResult> kind;

    LoopHeading(String words, Class<? extends LoopResult> kind) {
        this.words = words;
        this.kind = kind;
    }

    boolean isOn(TableResult table) {
        return table.loops(kind).findAny().isPresent();
    }

    String text(String table) {
        return words + table;
    }

    String anchor(String table) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + table;
    }

    /** Opens the section, with its heading. */
    void open(Html html, String table) {
        html.open("section", "id", anchor(table)).element("h2", text(table));
    }
}
