package dev.ocellus.e2e.bundlers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.e2e.DrawnFiles;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else reads the package: linters of packages, the type checker, Node. */
@Tag("bundlers")
@InBrowser
final class PackageChecksTest {
  private static Path project;

  @BeforeAll
  static void open() {
    Workshop.open();
    project = Workshop.project("checks");
  }

  @Test
  void publint_has_nothing_to_say() {
    assertThat(run("publint", Workshop.installed().toString(), "--strict")).contains("All good!");
  }

  @Test
  void its_types_are_found_by_everybody_who_can_import_it() {
    String told = run("attw", Workshop.packed().toString(), "--profile", "esm-only");

    assertThat(told).contains("(ESM)").doesNotContain("❌").doesNotContain("💀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es2022,dom", "es2022,webworker", "es2022,esnext.disposable,dom"})
  void its_types_are_strict_in_pages_and_in_workers(String lib) {
    String words = "--strict --exactOptionalPropertyTypes --noEmit --target es2022 --lib " + lib;
    String modules = " --module nodenext --typeRoots none types.ts";

    assertThat(run(("tsc " + words + modules).split(" "))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void node_imports_it_and_has_a_server_look(Path node, OcellusServer server, @TempDir Path folder)
      throws IOException {
    DrawnFiles.withClassifier(folder);
    String picture = folder.resolve("macaw.jpg").toString();
    List<String> command = List.of(node.toString(), "node.mjs", server.origin() + "/", picture);

    String told = Program.run(project, command);

    JsonObject seen = JsonParser.parseString(told).getAsJsonObject();
    assertThat(seen.get("label").getAsString()).isEqualTo("macaw");
    assertThat(seen.get("element").getAsString()).isEqualTo("function");
    assertThat(seen.get("supported").getAsBoolean()).isFalse();
    assertThat(seen.get("hiding").getAsString())
        .isEqualTo("unsupported: hide works in browsers only, and this is none");
    assertThat(seen.get("device").getAsString())
        .isEqualTo(
            "unsupported: Ocellus works on the device in browsers only, and this is none; load it"
                + " in a browser, or with where: 'server' and the address of a server");
  }

  /** The machine's own, 20 or newer, and one that npm has. */
  static List<Path> nodes() {
    return Stream.concat(Stream.of(Program.required("node")), Workshop.node().stream()).toList();
  }

  private static String run(String... words) {
    return Program.run(project, Workshop.command(List.of(words)));
  }
}
