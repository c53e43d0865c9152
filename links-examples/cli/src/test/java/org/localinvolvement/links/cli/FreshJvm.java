package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The finished jar, run in a virtual machine of its own.
 *
 * @param java the program that runs it
 * @param environment what is set besides; neither the language nor options of Java are taken over from outside
 * @param options of the virtual machine
 * @param folder where answers are kept
 */
record FreshJvm(Path java, Map<String, String> environment, List<String> options, Path folder) {

    static final Path THIS_JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final Path JAR =
            Path.of(System.getProperty("basedir", "."), "target").resolve("links.jar");

    /** Of standard output alone: messages name lines, and those move with the rows. */
    String sha256OfAnswer(int exit, List<String> args) throws Exception {
        Path data = Files.createTempFile(folder, "data", ".txt");
        Path messages = Files.createTempFile(folder, "messages", ".txt");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(args);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(data.toFile()).redirectError(messages.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no answer within two minutes: " + command);
        }
        assertThat(process.exitValue())
                .as("exit code of %s; the messages were: %s", args, Files.readString(messages))
                .isEqualTo(exit);
        assertThat(Files.size(data)).as("size of the answer").isGreaterThan(1_000);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(data));
        return HexFormat.of().formatHex(digest);
    }
}
