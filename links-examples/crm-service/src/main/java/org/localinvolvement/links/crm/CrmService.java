package org.localinvolvement.links.crm;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.localinvolvement.links.crm.StartOptions.MisusedException;
import org.localinvolvement.links.crm.keys.Keys;
import org.localinvolvement.links.crm.packs.PackTrialProgram;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The program: it serves, makes a key, or tries a rule pack for a service that runs. */
public final class CrmService {

    private static final int MISUSED = 2;

    private CrmService() {}

    /**
     * Does what the first word says; without one, it starts the service and returns.
     *
     * @param args see the README
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String word = args.length > 0 && !args[0].startsWith("--") ? args[0] : "";
        String[] rest = Arrays.copyOfRange(args, word.isEmpty() ? 0 : 1, args.length);
        try {
            switch (word) {
                case "" -> serve(out, rest);
                case MakeKey.WORD -> out.println(MakeKey.run(rest));
                case PackTrialProgram.WORD -> {
                    PackTrialProgram.run(Path.of(rest[0]), Path.of(rest[1]), Long.parseLong(rest[2]));
                    System.exit(0);
                }
                case "help" -> out.println("Options, each written --name=value: " + StartOptions.known());
                default ->
                    throw new MisusedException("\"" + word
                            + "\" is not understood: without a word the service starts; others are make-key and help");
            }
        } catch (MisusedException | UnusableInputException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        }
    }

    private static void serve(PrintStream out, String... args) {
        ConfigurableApplicationContext context = start(args);
        // Ended from outside is how a service ends: whoever does that sees 0 when all that was asked has been answered.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            context.close();
                            Runtime.getRuntime().halt(0);
                        },
                        "stop"));
        out.println("The service answers at " + address(context));
        if (context.getBean(Keys.class).isEmpty()) {
            out.println("""
                    No key is known, so that every question is refused. Make one, and start again with it:
                      java -jar links-crm-service.jar make-key --keys=keys.yaml --name=reception --roles=ask
                      java -jar links-crm-service.jar --keys=keys.yaml""");
        }
    }

    private static String address(ConfigurableApplicationContext context) {
        String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        boolean secure = context.getEnvironment().containsProperty("server.ssl.bundle")
                || context.getEnvironment().containsProperty("server.ssl.certificate")
                || context.getEnvironment().containsProperty("server.ssl.key-store");
        return (secure ? "https://" : "http://") + host + ":" + port(context);
    }

    static int port(ConfigurableApplicationContext context) {
        if (context instanceof ServletWebServerApplicationContext web && web.getWebServer() != null) {
            return web.getWebServer().getPort();
        }
        throw new IllegalStateException("The service has no address; start it as a program of its own");
    }

    static ConfigurableApplicationContext start(String... args) {
        SpringApplication application = new SpringApplication(Wiring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        return application.run(StartOptions.forSpring(args));
    }
}
