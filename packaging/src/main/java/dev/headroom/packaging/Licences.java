package dev.headroom.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The libraries and what each may be used under, from the bill of materials; and the licences and notices that lie in the
 * libraries themselves, which must be passed on with them.
 */
final class Licences {
    /** Whose licence is told in the library itself, but not to Maven. */
    private static final Map<String, String> UNTOLD =
            Map.of("org.apache.datasketches:datasketches-memory", "Apache-2.0");

    private final TreeMap<String, List<String>> byLibrary;

    private Licences(TreeMap<String, List<String>> byLibrary) {
        this.byLibrary = byLibrary;
    }

    static Licences of(Path billOfMaterials) throws IOException {
        TreeMap<String, List<String>> byLibrary = new TreeMap<>();
        for (JsonNode component :
                new ObjectMapper().readTree(billOfMaterials.toFile()).path("components")) {
            String library = component.path("group").asText() + ":"
                    + component.path("name").asText();
            if (!library.startsWith("dev.headroom:")) {
                String version = component.path("version").asText();
                byLibrary.put(library + " " + version, names(library, component.path("licenses")));
            }
        }
        Licences licences = new Licences(byLibrary);
        licences.refuseStrangers();
        return licences;
    }

    private static List<String> names(String library, JsonNode licences) {
        if (licences.isEmpty() && UNTOLD.containsKey(library)) {
            return List.of(UNTOLD.get(library));
        }
        List<String> names = new ArrayList<>();
        for (JsonNode licence : licences) {
            JsonNode one = licence.path("license");
            names.add(
                    licence.has("expression")
                            ? licence.path("expression").asText()
                            : one.path("id").asText(one.path("name").asText()));
        }
        return names;
    }

    /** One licence that fits is enough: who offers several leaves the choice. */
    private void refuseStrangers() {
        byLibrary.forEach((library, names) -> {
            if (names.stream().noneMatch(Licences::fits)) {
                throw new IllegalStateException(library + " is under " + (names.isEmpty() ? "no known licence" : names)
                        + ", which may not go with a program under Apache-2.0: do without it");
            }
        });
    }

    /** The GPL alone would bind the program; with the class path exception it does not, nor does the LGPL. */
    private static boolean fits(String licence) {
        String name = licence.toLowerCase(Locale.ROOT);
        boolean isGpl = name.matches(".*\\bgpl.*|.*gnu general public.*") && !name.contains("lgpl");
        boolean isExcepted = name.contains("classpath") || name.contains("gplv2+ce");
        return !isGpl && !name.contains("agpl") || isExcepted;
    }

    /** A list of all, and a folder for each library that brings texts of its own. */
    void write(Path libraries, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder list = new StringBuilder("The libraries that come with Headroom, and their licences.\n\n");
        byLibrary.forEach((library, names) -> list.append(library)
                .append(": ")
                .append(String.join(", ", names))
                .append('\n'));
        Files.writeString(folder.resolve("LIBRARIES.txt"), list);
        try (var jars = Files.newDirectoryStream(libraries, "*.jar")) {
            for (Path jar : jars) {
                copyTexts(jar, folder);
            }
        }
    }

    private static void copyTexts(Path jar, Path folder) throws IOException {
        String library = jar.getFileName().toString().replaceFirst("[.]jar$", "");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Licences::isText).toList()) {
                Path copy =
                        folder.resolve(library).resolve(Path.of(entry.getName()).getFileName());
                Files.createDirectories(copy.getParent());
                Files.write(copy, zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static boolean isText(ZipEntry entry) {
        return !entry.isDirectory()
                && entry.getName().matches("(?i)(META-INF/)?(LICEN[CS]E|NOTICE|DEPENDENCIES|COPYING)[^/]*")
                && !entry.getName().endsWith(".class");
    }
}
