package org.civilaffairs.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The arrows between the parts of the application, and the names that say what a class is. */
@AnalyzeClasses(packages = "org.civilaffairs.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.civilaffairs.app.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rowsAreNamedSoAndStayAtHome = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveSimpleNameEndingWith("Row")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule resourcesAreNamedSo =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule pagesAndResourcesAskServicesOnly = noClasses()
            .that(simpleNameEndingWith("Page").or(simpleNameEndingWith("Resource")))
            .should()
            .dependOnClassesThat(simpleNameStartingWith("Jpa").or(annotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule nobodyAsksAnyOtherClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule theServerIsAnyServer = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.ibm..", "io.openliberty..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule whatStandsOnAPageMayMoveToAnotherNode = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ViewScoped.class)
            .and()
            .areNotStatic()
            .should(new MovesToAnotherNode());

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Facade|Base)");
}
