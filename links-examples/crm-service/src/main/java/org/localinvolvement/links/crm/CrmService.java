package org.localinvolvement.links.crm;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The program. */
public final class CrmService {

    private CrmService() {}

    /**
     * Starts the service, or does what the first word says.
     *
     * @param args see the README
     */
    public static void main(String[] args) {
        start(args);
    }

    static ConfigurableApplicationContext start(String... args) {
        SpringApplication application = new SpringApplication(Wiring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of());
        return application.run(args);
    }
}
