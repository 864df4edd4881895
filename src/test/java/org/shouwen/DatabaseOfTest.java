package org.shouwen;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives the service under test the database that its test names with {@link Database}. */
public final class DatabaseOfTest implements ContextCustomizerFactory {

    private record Named(String name) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext service, MergedContextConfiguration test) {
            TestPropertyValues.of("spring.datasource.url=" + Databases.url(name))
                    .applyTo(service);
        }
    }

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        Database database = TestContextAnnotationUtils.findMergedAnnotation(test, Database.class);
        return database == null ? null : new Named(database.value());
    }
}
