package org.shouwen.bench;

import java.io.IOException;
import org.shouwen.Shouwen;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service in this process, on a port of its own, over a home folder of its own. */
final class Service implements AutoCloseable {

    private final Home home;
    private final ConfigurableApplicationContext context;

    Service(int matters) throws IOException {
        this.home = Home.of(ManyMatters.files(matters));
        this.context = new SpringApplicationBuilder(Shouwen.class)
                .profiles(CannedController.PROFILE)
                .run(
                        "--server.port=0",
                        "--shouwen.home=" + home.path(),
                        "--logging.level.root=WARN",
                        "--spring.datasource.url=jdbc:h2:file:" + home.path().resolve("data/shouwen")
                                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    Home home() {
        return home;
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        home.close();
    }
}
