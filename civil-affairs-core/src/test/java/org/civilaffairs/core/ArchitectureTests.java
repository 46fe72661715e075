package org.civilaffairs.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what the core never does. */
class ArchitectureTests {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.civilaffairs.core");
    private static final int LONGEST_FILE = 250;

    @Test
    void coreDependsOnJavaBaseOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.civilaffairs.core..",
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..")
                .check(CORE);
    }

    @Test
    void onlyTheCommandLineChecksFilesAndTheCoreKnowsNothingOfIt() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.civilaffairs.core", "org.civilaffairs.verify");
        noClasses()
                .that()
                .resideInAPackage("org.civilaffairs.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.civilaffairs.verify..", "java.nio.file..")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("org.civilaffairs.core..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(.*Stream|.*Reader|.*Writer|File)")
                .check(all);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.civilaffairs.core.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void ruleKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("..core.rule")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("lie in a feature") {
                    @Override
                    public boolean test(JavaClass other) {
                        return other.getPackageName().startsWith("org.civilaffairs.core.")
                                && !other.getPackageName().equals("org.civilaffairs.core.rule");
                    }
                })
                .check(CORE);
    }

    @Test
    void nothingReadsAClockOrPrints() {
        for (Class<?> clock : List.of(LocalDate.class, LocalDateTime.class, Instant.class)) {
            noClasses().should().callMethod(clock, "now").check(CORE);
        }
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CORE);
        noClasses().should().accessClassesThat().areAssignableTo(System.class).check(CORE);
    }

    @Test
    void noStaticFieldChanges() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .should()
                .beFinal()
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Facade|Dto|DTO)")
                .check(CORE);
    }

    @Test
    void filesHaveOneSubject() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ArchitectureTests::tooLong)
                    .toList();
            assertEquals(List.of(), long_, "files over " + LONGEST_FILE + " lines");
        }
    }

    private static boolean tooLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > LONGEST_FILE;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
