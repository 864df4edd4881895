package org.shouwen.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A check by the packaged jar, in a process of its own and with its output piped, as a CI server runs it.
 *
 * @param output what it wrote to its standard output
 * @param errors what it wrote beside it
 */
record PackagedCheck(int exitCode, String output, String errors) {

    /** @param arguments those after {@code check} */
    static PackagedCheck run(Path folder, String... arguments) {
        List<String> command = PackagedJar.java();
        command.add("check");
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("check", ".out");
            Path errors = Files.createTempFile("check", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            return new PackagedCheck(process.waitFor(), read(output), read(errors));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
