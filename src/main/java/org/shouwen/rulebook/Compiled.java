package org.shouwen.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.InternalKieModuleProvider;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kproject.models.KieModuleModelImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;
import org.kie.util.maven.support.ReleaseIdImpl;

/**
 * Compiled rules, shared by all generations that differ only in their rows, and thrown away with the last of them.
 */
final class Compiled {

    /** Drools keeps static caches by path and class name: one build at a time, and no name is ever used twice. */
    private static final Object ONE_BUILD_AT_A_TIME = new Object();

    private static final Set<String> RESTORED = new HashSet<>();

    static {
        // Drools 10.2 fills a plain list from several threads where it builds more than ten rules.
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
    }

    private final ReleaseId release;
    private final KieContainer container;
    private final KieBase base;
    private @Nullable Anatomy anatomy;
    private int users = 1;

    private Compiled(ReleaseId release, KieContainer container) {
        this.release = release;
        this.container = container;
        this.base = container.getKieBase();
    }

    /** The compiler's complaints about the rules. */
    static final class Failure extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient List<Message> messages;

        Failure(List<Message> messages) {
            super(messages.toString());
            this.messages = messages;
        }

        List<Message> messages() {
            return messages;
        }
    }

    /**
     * @param texts rule files by path
     * @param order the names of all rules, in the order in which they are to fire where several can
     * @throws Failure if they do not compile
     */
    static Compiled of(Map<String, String> texts, List<String> order) throws Failure {
        synchronized (ONE_BUILD_AT_A_TIME) {
            KieServices services = KieServices.get();
            ReleaseId release = services.newReleaseId(
                    "org.shouwen", "rulebook", UUID.randomUUID().toString());
            KieBuilder builder = services.newKieBuilder(project(services, release, texts), loader());
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                services.getRepository().removeKieModule(release);
                throw new Failure(errors);
            }
            Compiled compiled = new Compiled(release, services.newKieContainer(release, loader()));
            compiled.order(order);
            return compiled;
        }
    }

    /**
     * The rules that {@link #module()} gave, in another process or in this one.
     *
     * @param order as for {@link #of}
     * @return empty if they were restored in this process before: no name is ever used twice
     */
    static Optional<Compiled> restored(byte[] module, List<String> order) {
        synchronized (ONE_BUILD_AT_A_TIME) {
            MemoryFileSystem files = files(module);
            ReleaseId release = ReleaseIdImpl.fromPropertiesString(files.findPomProperties());
            if (!RESTORED.add(release.getVersion())) {
                return Optional.empty();
            }
            KieModuleModel model = new KieModuleModelImpl();
            KieBuilderImpl.setDefaultsforEmptyKieModule(model);
            KieServices services = KieServices.get();
            services.getRepository().addKieModule(InternalKieModuleProvider.get(release, model, files));
            try {
                Compiled compiled = new Compiled(release, services.newKieContainer(release, loader()));
                compiled.order(order);
                return Optional.of(compiled);
            } catch (RuntimeException | LinkageError e) {
                services.getRepository().removeKieModule(release);
                throw e;
            }
        }
    }

    /** As {@link MemoryFileSystem#readFromJar(byte[])}, which takes a good half second over a few megabytes: byte by byte. */
    private static MemoryFileSystem files(byte[] module) {
        MemoryFileSystem files = new MemoryFileSystem();
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(module))) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    files.write(entry.getName(), jar.readAllBytes(), true);
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return files;
    }

    /** The classes that the compiler made. */
    byte[] module() {
        return ((InternalKieModule) KieServices.get().getRepository().getKieModule(release)).getBytes();
    }

    private static KieFileSystem project(KieServices services, ReleaseId release, Map<String, String> texts) {
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        texts.forEach((path, text) -> files.write("src/main/resources/" + release.getVersion() + "/" + path, text));
        return files;
    }

    private static ClassLoader loader() {
        return Compiled.class.getClassLoader();
    }

    /**
     * Makes rules that can fire at the same time fire in this order. Drools' own order comes from a hash map of paths
     * and so changes from build to build.
     */
    private void order(List<String> rules) {
        Map<String, Integer> places = new HashMap<>();
        rules.forEach(rule -> places.put(rule, places.size()));
        for (KiePackage compiled : base.getKiePackages()) {
            for (Rule rule : compiled.getRules()) {
                ((RuleImpl) rule).setLoadOrder(places.getOrDefault(rule.getName(), Integer.MAX_VALUE));
            }
        }
    }

    KieBase base() {
        return base;
    }

    ClassLoader loaderOfTypes() {
        return container.getClassLoader();
    }

    /** These rules, taken apart. */
    synchronized Anatomy anatomy(RuleSet rules) {
        if (anatomy == null) {
            anatomy = new Anatomy(rules, this);
        }
        return anatomy;
    }

    /** The class of a type declared in the rules. */
    Class<?> type(String packageName, String name) {
        return base.getFactType(packageName, name).getFactClass();
    }

    synchronized Compiled retain() {
        if (users == 0) {
            throw new IllegalStateException("rules already thrown away");
        }
        users++;
        return this;
    }

    /** The last user's release frees the class loader: container and module both have to go. */
    synchronized void release() {
        if (--users == 0) {
            container.dispose();
            KieServices.get().getRepository().removeKieModule(release);
        }
    }
}
