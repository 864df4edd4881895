package org.shouwen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.shouwen");

    @Test
    void everyModuleUsesOnlyTheModulesItDeclares() {
        ApplicationModules.of(Shouwen.class).verify();
    }

    @Test
    void onlyTheRulebookKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.shouwen.rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void onlyTheTableModuleKnowsWorkbooks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.shouwen.table..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(CLASSES);
    }

    /** Another database takes its place some day. */
    @Test
    void onlyATriggerKnowsTheEmbeddedDatabase() {
        noClasses()
                .that()
                .doNotImplement("org.h2.api.Trigger")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.h2..")
                .check(CLASSES);
    }

    @Test
    void nothingUsesTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.shouwen.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.shouwen.web..")
                .check(CLASSES);
    }

    @Test
    void onlyTheWebSpeaksHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.shouwen.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.http..", "org.springframework.web..", "jakarta.servlet..")
                .check(CLASSES);
    }
}
