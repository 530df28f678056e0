package dev.ocellus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.ocellus");

  /** A package and those it may use; arrows point one way. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("tensor", List.of()),
          Map.entry("image", List.of("tensor")),
          Map.entry("paint", List.of("image")),
          Map.entry("hide", List.of("image")),
          Map.entry("model", List.of("tensor")),
          Map.entry("graph", List.of("model", "tensor")),
          Map.entry("kernel", List.of("graph", "model", "tensor")),
          Map.entry("pass", List.of("kernel", "graph", "model", "tensor")),
          Map.entry("plan", List.of("kernel", "graph", "model", "tensor")),
          Map.entry("interpret", List.of("plan", "pass", "kernel", "graph", "model", "tensor")),
          Map.entry("wasm", List.of()),
          Map.entry("codegen", List.of("wasm")),
          Map.entry("compile", List.of("codegen", "plan", "kernel", "graph", "model", "tensor")),
          Map.entry(
              "engine",
              List.of("image", "compile", "codegen", "plan", "pass", "graph", "model", "tensor")),
          Map.entry("vision", List.of("paint", "image", "graph", "model", "tensor")),
          Map.entry(
              "inspect", List.of("vision", "image", "plan", "pass", "graph", "model", "tensor")));

  /** What TeaVM compiles well; the rest is missing there, or adds hundreds of kilobytes. */
  private static final String[] PLATFORM = {
    "java.lang",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.util",
    "java.util.function",
    "java.util.stream"
  };

  /**
   * Methods that are missing in TeaVM, give other values there, or bring much along: the regular
   * expressions, the formatter, charsets, or Unicode's tables.
   */
  private static final Map<Class<?>, Set<String>> AVOIDED =
      Map.of(
          Math.class,
          Set.of(
              "fma", "round", "rint", "log10", "log1p", "expm1", "hypot", "tanh", "IEEEremainder"),
          String.class,
          Set.of(
              "format",
              "formatted",
              "matches",
              "replaceAll",
              "replaceFirst",
              "split",
              "lines",
              "getBytes",
              "toLowerCase",
              "toUpperCase",
              "strip",
              "isBlank"),
          Character.class,
          Set.of("isWhitespace", "isLetter", "isDigit", "toLowerCase", "toUpperCase", "getType"));

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBelowIt(String name) {
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage("dev.ocellus..")
            .and(not(resideInAPackage(full(name))))
            .and(
                not(
                    resideInAnyPackage(
                        MAY_USE.get(name).stream()
                            .map(ArchitectureTest::full)
                            .toArray(String[]::new))))
            .as("are in a package that %s may not use; it may use %s", name, MAY_USE.get(name));
    noClasses()
        .that()
        .resideInAPackage(full(name))
        .should()
        .dependOnClassesThat(elsewhere)
        .allowEmptyShould(true)
        .check(CORE);
  }

  private static String full(String name) {
    return "dev.ocellus." + name + "..";
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().matching("dev.ocellus.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void onlyWhatCompilesForTheBrowserIsUsed() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("dev.ocellus..").or(resideInAnyPackage(PLATFORM)).or(primitives()))
        .check(CORE);
  }

  private static DescribedPredicate<JavaClass> primitives() {
    return DescribedPredicate.describe(
        "primitives", type -> type.getBaseComponentType().isPrimitive());
  }

  @Test
  void nothingIsCalledThatDiffersInTheBrowser() {
    DescribedPredicate<JavaAccess<?>> avoided =
        DescribedPredicate.describe(
            "a method that differs in the browser",
            access ->
                AVOIDED.entrySet().stream()
                    .anyMatch(
                        entry ->
                            access.getTargetOwner().isEquivalentTo(entry.getKey())
                                && entry.getValue().contains(access.getName())));
    noClasses().should().accessTargetWhere(avoided).check(CORE);
  }
}
