package dev.headroom.peers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the peers' programs lie; what is not there yet is fetched with Maven or npm, once. */
final class Workshop {
    private final Path repository;
    private final Path folder;

    /** @param repository the root of this project */
    Workshop(Path repository) {
        this.repository = repository;
        this.folder = repository.resolve("src-test/target/peers");
    }

    /** Where logs and tables of results go. */
    Path folder() {
        return folder;
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String launcher() {
        String launcher = repository.resolve("headroom").toString();
        // Builds where that is needed, so that the start that is measured does not.
        run(List.of(launcher, "--version"), repository);
        return launcher;
    }

    /** DynamoDB Local and all that it needs. */
    String localClassPath() {
        Path list = folder.resolve("dynamodb-local.classpath");
        if (!Files.exists(list)) {
            run(
                    List.of(
                            repository.resolve("mvnw").toString(),
                            "-B",
                            "-q",
                            "-f",
                            "src-test/peers-pom/pom.xml",
                            "dependency:build-classpath",
                            "-Dmdep.outputFile=" + list.toAbsolutePath()),
                    repository);
        }
        return read(list).strip();
    }

    /** The folder of SQLite's libraries under the names that DynamoDB Local loads. */
    Path nativeLibraries() {
        Path natives = folder.resolve("native");
        Arrays.stream(localClassPath().split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.getFileName().toString().matches("lib.*\\.(so|dylib)"))
                .forEach(file -> copy(file, natives.resolve(withoutVersion(file))));
        return natives;
    }

    /** Where an npm package lies, given as {@code name@version}. */
    Path nodePackage(String nameAndVersion) {
        Path modules = folder.resolve("node/node_modules");
        Path unpacked = modules.resolve(nameAndVersion.substring(0, nameAndVersion.lastIndexOf('@')));
        if (!Files.exists(unpacked)) {
            // A folder above would otherwise take the package, and --no-save would drop the other one.
            write(folder.resolve("node/package.json"), "{\"private\": true}");
            run(
                    List.of("npm", "install", "--silent", "--no-audit", "--no-fund", nameAndVersion),
                    folder.resolve("node"));
        }
        return unpacked;
    }

    private static String withoutVersion(Path library) {
        return library.getFileName().toString().replaceFirst("-[0-9.]+\\.(so|dylib)$", ".$1");
    }

    private static void run(List<String> command, Path folder) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + command.get(0), stopped);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.writeString(file, text);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            if (!Files.exists(to)) {
                Files.copy(from, to);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
