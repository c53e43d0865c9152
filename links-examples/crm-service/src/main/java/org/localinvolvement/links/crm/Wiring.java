package org.localinvolvement.links.crm;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.core.StandardHost;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.localinvolvement.links.crm.answers.HandedIn;
import org.localinvolvement.links.crm.answers.PackAddresses;
import org.localinvolvement.links.crm.answers.PageAddresses;
import org.localinvolvement.links.crm.answers.QuestionAddresses;
import org.localinvolvement.links.crm.answers.QuestionDesk;
import org.localinvolvement.links.crm.answers.Refusals;
import org.localinvolvement.links.crm.answers.RegisterAddresses;
import org.localinvolvement.links.crm.answers.RuleAddresses;
import org.localinvolvement.links.crm.answers.StateAddresses;
import org.localinvolvement.links.crm.counts.Counts;
import org.localinvolvement.links.crm.door.Door;
import org.localinvolvement.links.crm.door.Doorkeeper;
import org.localinvolvement.links.crm.door.PlainRefusals;
import org.localinvolvement.links.crm.door.Rates;
import org.localinvolvement.links.crm.door.Roles;
import org.localinvolvement.links.crm.door.WatchedProtocol;
import org.localinvolvement.links.crm.keys.Keys;
import org.localinvolvement.links.crm.packs.PackFolder;
import org.localinvolvement.links.crm.packs.PackState;
import org.localinvolvement.links.crm.packs.PackTrials;
import org.localinvolvement.links.crm.packs.Workplace;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which part of the service knows which. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(Settings.class)
@Import({PageAddresses.class, RegisterAddresses.class, RuleAddresses.class, StateAddresses.class, Refusals.class})
class Wiring {

    private static final Set<String> OPEN = Set.of("/", "/v1/openapi.json", "/health/live", "/health/ready");
    private static final int MOST_CONNECTIONS = 1000;

    @Bean
    Counts counts() {
        return new Counts();
    }

    @Bean
    Keys keys(Settings settings) {
        return Keys.of(settings.keys());
    }

    @Bean
    AtomicBoolean ready() {
        return new AtomicBoolean();
    }

    @Bean
    RunningLinks running() {
        return Links.builder().buildRunning();
    }

    @Bean
    Workplace workplace(Settings settings) {
        Path folder = settings.folder();
        return Workplace.in(folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder);
    }

    @Bean
    Looking looking(Settings settings, Keys keys, RunningLinks running, AtomicBoolean ready, Counts counts) {
        Path folder = settings.packs();
        PackFolder packs = folder == null ? null : new PackFolder(folder, running, Clock.systemUTC());
        Looking looking = new Looking(keys, packs, () -> warm(running), ready);
        counts.gauge(
                "links.packs.in.use",
                "Rule packs that answer",
                () -> running.packs().size());
        counts.gauge(
                "links.packs.refused",
                "Rule packs in the folder that are refused",
                () -> looking.packs().stream().filter(PackState::refused).count());
        looking.every(settings.packsEvery());
        return looking;
    }

    /** The rules of a question are loaded when it is first asked: nobody should wait for that. */
    private static void warm(RunningLinks running) {
        for (JsonQuestion question : JsonQuestion.values()) {
            running.ask(links -> question.answer(links, question.word(), question.example()));
        }
    }

    @Bean
    PackAddresses packAddresses(Settings settings, Looking looking, Workplace workplace, Counts counts) {
        PackTrials trials = new PackTrials(workplace, settings.limits().checkTime());
        return new PackAddresses(
                looking::packs, trials, counts, settings.limits().packSize().toBytes());
    }

    /** As the first thing of a stop, so that whoever asks on an open connection learns it. */
    @Bean
    ApplicationListener<ContextClosedEvent> stopping(AtomicBoolean ready) {
        return event -> ready.set(false);
    }

    @Bean
    QuestionDesk desk(Settings settings, Counts counts) {
        Settings.Limits limits = settings.limits();
        QuestionDesk desk = new QuestionDesk("question", limits.answering(), limits.waiting(), counts);
        counts.gauge("links.questions.running", "Questions that are being answered", desk::running);
        counts.gauge("links.questions.waiting", "Questions that wait", desk::waiting);
        return desk;
    }

    @Bean
    QuestionAddresses questions(
            Settings settings, RunningLinks running, QuestionDesk desk, Workplace workplace, Counts counts) {
        Settings.Limits limits = settings.limits();
        Path key = settings.pseudonymKey();
        HandedIn files =
                new HandedIn(workplace, key == null ? null : PseudonymKey.read(key), counts, limits.uploadsAtATime());
        return new QuestionAddresses(
                running,
                desk,
                files,
                new QuestionAddresses.QuestionLimits(
                        limits.questionSize().toBytes(),
                        limits.questionTime(),
                        limits.uploadSize().toBytes(),
                        limits.uploadTime()));
    }

    @Bean
    SmartInitializingSingleton questionsOpen(QuestionAddresses questions, RequestMappingHandlerMapping mapping) {
        return () -> questions.open(mapping);
    }

    /** The limits of size are looked at as the bytes come in; the container writes every part of a form to the folder at once. */
    @Bean
    MultipartConfigElement forms(Workplace workplace) {
        return new MultipartConfigElement(workplace.folder().toString(), -1, -1, 0);
    }

    @Bean
    FilterRegistrationBean<Doorkeeper> doorkeeper(Settings settings, Keys keys) {
        Rates rates = new Rates(settings.limits().perSecond(), settings.limits().atOnce(), System::nanoTime);
        FilterRegistrationBean<Doorkeeper> filter = new FilterRegistrationBean<>(new Doorkeeper(keys, rates, OPEN));
        filter.setOrder(0);
        return filter;
    }

    @Bean
    @ConditionalOnProperty("links.cors-origins")
    FilterRegistrationBean<CorsFilter> origins(Settings settings) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(settings.corsOrigins());
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of("Authorization", "X-API-Key", "Content-Type"));
        allowed.setExposedHeaders(List.of("ETag", "Retry-After", "X-Request-Id"));
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", allowed);
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(everywhere));
        filter.setOrder(-1);
        return filter;
    }

    @Bean
    WebMvcConfigurer roles() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Roles());
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> container(Settings settings, Counts counts) {
        Settings.Limits limits = settings.limits();
        Door door = new Door(
                counts,
                new Door.BodyLimits(limits.questionSize().toBytes(), limits.graceTime(), limits.bytesPerSecond()),
                settings.logAddresses());
        return factory -> {
            factory.setProtocol(WatchedProtocol.class.getName());
            factory.addEngineValves(door);
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainRefusals.class.getName());
                }
            });
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof WatchedProtocol protocol) {
                    protocol.watch(limits.headTime(), counts::refused);
                    protocol.setConnectionTimeout((int) limits.pauseTime().toMillis());
                    protocol.setKeepAliveTimeout((int) Duration.ofSeconds(30).toMillis());
                    protocol.setMaxConnections(MOST_CONNECTIONS);
                }
            });
        };
    }
}
