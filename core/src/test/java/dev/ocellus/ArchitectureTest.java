package dev.ocellus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.ocellus.architecture.PackageTable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final PackageTable TABLE =
      new PackageTable(
          "dev.ocellus",
          """
          tensor:
          text:
          wasm:
          codegen:          wasm
          image:            tensor
          model:            tensor
          graph:            tensor model
          timing:           tensor model
          graph.tensorflow: tensor model graph
          kernel:           tensor model graph
          result:           text image timing
          classify:         tensor image model timing result
          detect:           tensor text image model graph timing result
          hide:             image result
          paint:            image result
          pass:             tensor model graph kernel
          plan:             tensor model graph kernel
          compile:          tensor codegen model graph kernel plan
          inspect:          tensor image model graph classify pass plan
          interpret:        tensor model graph kernel pass plan
          engine:           tensor codegen image model graph graph.tensorflow pass plan compile
          standalone:       tensor text wasm codegen image model graph result classify pass plan compile
          """);

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
    return TABLE.packages();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesWhatItsRowSaysAndNothingElse(String name) {
    TABLE.check(name);
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    TABLE.checkOrder();
  }

  @Test
  void onlyWhatCompilesForTheBrowserIsUsed() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("dev.ocellus..").or(resideInAnyPackage(PLATFORM)).or(primitives()))
        .check(TABLE.classes());
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
    noClasses().should().accessTargetWhere(avoided).check(TABLE.classes());
  }
}
