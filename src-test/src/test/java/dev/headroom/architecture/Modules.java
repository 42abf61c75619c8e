package dev.headroom.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** The main classes of each module, told apart by where they were compiled to. */
final class Modules {
    private Modules() {}

    /**
     * The classes of one module, whether it lies on the class path as a folder or as a jar. The copies in the
     * application's {@code lib/} are not its own.
     */
    static JavaClasses classesOf(String module) {
        Pattern own = Pattern.compile("/" + module + "/target/(classes/|[^/]*\\.jar)");
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(
                        location -> own.matcher(location.asURI().toString()).find())
                .importPackages("dev.headroom");
    }
}
