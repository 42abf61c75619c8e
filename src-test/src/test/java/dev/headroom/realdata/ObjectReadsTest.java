package dev.headroom.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.Overrides;
import dev.headroom.result.DaxResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.ThroughputResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 400,000 real reads at 2,000 a second, on 1,500 RCU. */
class ObjectReadsTest {
    private static final String TRACE = "cache2k-orm-busy-first400k.keys.csv.gz";
    private static final String CONSISTENCY = "workloads.reads.operations[0].consistency";
    private static final int READS = 400_000;
    private static final int OBJECTS = 31_058;

    private Overrides files;

    @BeforeEach
    void findFiles() {
        String trace = Recordings.file("traces/" + TRACE).toString();
        files = Overrides.none()
                .with("workloads.reads.keys.keys.file", trace)
                .with("tables.objects.items.keysFrom.keys.file", trace);
    }

    private RunResult run(Overrides overrides) {
        return Recordings.run("object-reads.yaml", overrides);
    }

    private static ThroughputResult reads(RunResult run) {
        return run.tables().get(0).resources().get(0).reads();
    }

    @Test
    void holdsEveryObjectAndChargesARequestUnitForEachStrongRead() {
        RunResult run = run(files.with("assumptions.initialBurst", "100%"));

        assertThat(run.tables().get(0).resources().get(0).itemCount()).isEqualTo(OBJECTS);
        assertThat(reads(run).throttleEvents()).isZero();
        assertThat(reads(run).consumedUnits()).isEqualTo(READS);
    }

    @Test
    void chargesHalfOfItForEachEventualRead() {
        RunResult run = run(files.with(CONSISTENCY, "eventual"));

        assertThat(reads(run).throttleEvents()).isZero();
        assertThat(reads(run).consumedUnits()).isEqualTo(READS / 2.0);
    }

    /** 1,500 of 2,000 a second for 200 s; what is retried after the last arrival comes on top. */
    @Test
    void servesWhatIsProvisionedWhereNoBurstIsLeft() {
        assertThat(reads(run(files)).consumedUnits()).isBetween(290_000.0, 310_000.0);
    }

    @Test
    void hitsAsOftenAsAnExactLeastRecentlyUsedCache() throws IOException {
        List<String> oracle = Files.readAllLines(Recordings.file("traces/lru-hit-oracle.csv")).stream()
                .filter(line -> line.startsWith(TRACE))
                .toList();
        assertThat(oracle).isNotEmpty();

        for (String line : oracle) {
            String[] fields = line.split(",");
            RunResult run = run(files.with(CONSISTENCY, "eventual")
                    .with("workloads.reads.throughDax", "true")
                    .with("tables.objects.dax.itemTimeToLive", "0s")
                    .with("tables.objects.dax.nodes", "1")
                    .with("tables.objects.dax.itemCacheEntries", fields[2]));

            DaxResult dax = run.tables().get(0).dax().orElseThrow();
            assertThat(dax.itemCache().hits())
                    .as("hits in a cache of %s items", fields[2])
                    .isEqualTo(Long.parseLong(fields[3]));
            assertThat(reads(run).consumedUnits())
                    .isEqualTo((READS - dax.itemCache().hits()) / 2.0);
        }
    }
}
