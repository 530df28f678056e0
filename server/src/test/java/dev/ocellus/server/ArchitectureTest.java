package dev.ocellus.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String SERVER = "dev.ocellus.server";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(SERVER);

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(SERVER + "..")
        .layer("cli")
        .definedBy(SERVER + ".cli")
        .layer("http")
        .definedBy(SERVER + ".http")
        .layer("inference")
        .definedBy(SERVER + ".inference")
        .layer("picture")
        .definedBy(SERVER + ".picture")
        .layer("files")
        .definedBy(SERVER + ".files")
        .layer("models")
        .definedBy(SERVER + ".models")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("inference")
        .mayOnlyBeAccessedByLayers("cli", "http")
        .whereLayer("picture")
        .mayOnlyBeAccessedByLayers("http", "cli")
        .whereLayer("files")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("models")
        .mayOnlyBeAccessedByLayers("cli", "http", "inference")
        .check(CLASSES);
  }

  @Test
  void onlyHttpKnowsTheWebServer() {
    assertOnlyUsedIn("http", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");
  }

  @Test
  void onlyInferenceKnowsTensorFlow() {
    assertOnlyUsedIn("inference", "dev.ocellus.tensorflow..");
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tensorflow..", "com.google.protobuf..")
        .check(CLASSES);
  }

  @Test
  void onlyPictureKnowsJavasImages() {
    assertOnlyUsedIn("picture", "java.awt..", "javax.imageio..");
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    assertOnlyUsedIn("cli", "picocli..");
  }

  private static void assertOnlyUsedIn(String home, String... libraries) {
    noClasses()
        .that()
        .resideInAPackage(SERVER + "..")
        .and()
        .resideOutsideOfPackage(SERVER + "." + home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }
}
