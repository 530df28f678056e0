package dev.ocellus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of each package of a module what it uses, no more and no less. A row is a package with a
 * colon, and packages that have their rows above it, so that there is no circle. A package is not
 * the same as those inside it. One of another module is written with {@code core.} before it, the
 * package that holds all others as {@code main}.
 */
public final class PackageTable {
  private static final String PROJECT = "dev.ocellus.";

  private final String root;
  private final JavaClasses classes;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  /**
   * A table for the classes of the module below {@code root}; tests are left out.
   *
   * @param text the rows, each name of a package with spaces or lines around it
   */
  public PackageTable(String root, String text) {
    this.root = root;
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    List<String> row = new ArrayList<>();
    for (Object word : Collections.list(new StringTokenizer(text))) {
      String name = word.toString();
      if (name.endsWith(":")) {
        row = new ArrayList<>();
        List<String> before = rows.put(name.substring(0, name.length() - 1), row);
        assertThat(before).as("another row of %s", name).isNull();
      } else {
        row.add(name);
      }
    }
  }

  /** The classes that the table is about. */
  public JavaClasses classes() {
    return classes;
  }

  /** All packages, whether they are in the table, in the code, or in both. */
  public Stream<String> packages() {
    Set<String> names = new TreeSet<>(rows.keySet());
    classes.forEach(type -> names.add(name(type)));
    return names.stream();
  }

  /** Fails where the row of a package and its classes do not say the same. */
  public void check(String name) {
    assertThat(rows).as("%s has no row: say what it may use", name).containsKey(name);
    Map<String, String> used = usedBy(name);
    List<String> differences = new ArrayList<>();
    used.forEach(
        (other, example) -> {
          if (!rows.get(name).contains(other)) {
            differences.add(name + " may not use " + other + ": " + example);
          }
        });
    for (String other : rows.get(name)) {
      if (!used.containsKey(other)) {
        differences.add(name + " does not use " + other + ": take it from the row");
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Fails where a row names a package whose own row is not above it. */
  public void checkOrder() {
    Set<String> above = new TreeSet<>();
    rows.forEach(
        (name, uses) -> {
          Set<String> below =
              uses.stream()
                  .filter(other -> !other.startsWith("core.") && !above.contains(other))
                  .collect(Collectors.toCollection(TreeSet::new));
          assertThat(below).as("what %s uses and is not above it", name).isEmpty();
          above.add(name);
        });
  }

  /** The packages that one uses, each with an example. */
  private Map<String, String> usedBy(String name) {
    Map<String, String> used = new TreeMap<>();
    for (JavaClass type : classes) {
      if (name(type).equals(name)) {
        usedBy(type).forEach((other, target) -> used.put(other, type.getSimpleName() + target));
      }
    }
    used.remove(name);
    return used;
  }

  private Map<String, String> usedBy(JavaClass type) {
    Map<String, String> used = new HashMap<>();
    Stream.concat(named(type), caught(type))
        .map(JavaClass::getBaseComponentType)
        .filter(target -> target.getPackageName().startsWith(PROJECT))
        .forEach(target -> used.put(name(target), " uses " + target.getSimpleName()));
    return used;
  }

  private static Stream<JavaClass> named(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass);
  }

  /** The exceptions that a class catches, which are not among its dependencies. */
  private static Stream<JavaClass> caught(JavaClass type) {
    return type.getCodeUnits().stream()
        .flatMap(unit -> unit.getTryCatchBlocks().stream())
        .flatMap(block -> block.getCaughtThrowables().stream());
  }

  private String name(JavaClass type) {
    String full = type.getPackageName();
    if (full.equals(root)) {
      return "main";
    }
    return full.startsWith(root + ".")
        ? full.substring(root.length() + 1)
        : "core." + full.substring(PROJECT.length());
  }
}
