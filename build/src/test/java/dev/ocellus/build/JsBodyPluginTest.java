package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolLog;

/** Compiles {@link ProgramWithBodies} and looks at what comes of its @JSBody methods. */
class JsBodyPluginTest {
  @TempDir private static Path folder;
  private static String table;
  private static String module;

  @BeforeAll
  static void compile() throws Exception {
    Path file = folder.resolve("functions.js");
    TeaVMToolLog log = new ConsoleTeaVMToolLog(false);
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.WEBASSEMBLY_GC);
    tool.setMainClass(ProgramWithBodies.class.getName());
    tool.setTargetDirectory(folder.toFile());
    tool.setTargetFileName("program.wasm");
    tool.setClassLoader(JsBodyPluginTest.class.getClassLoader());
    tool.setClassPath(classPath());
    tool.setObfuscated(true);
    tool.setLog(log);
    tool.getProperties().setProperty(JsBodyPlugin.TABLE, file.toString());
    tool.generate();
    assertThat(tool.getProblemProvider().getSevereProblems()).isEmpty();
    table = Files.readString(file);
    module =
        new String(Files.readAllBytes(folder.resolve("program.wasm")), StandardCharsets.ISO_8859_1);
  }

  private static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  @Test
  void a_static_body_becomes_a_function_of_its_parameters() {
    assertThat(table).contains("function(first,second){return first+second;}");
  }

  @Test
  void a_body_of_an_object_gets_it_as_its_first_parameter() {
    assertThat(table).contains("function(__this__,name){return __this__[name];}");
  }

  @Test
  void a_body_of_several_statements_stays_whole() {
    assertThat(table).contains("function(text){").contains("'twice '+").contains("throw new Error");
  }

  @Test
  void a_body_that_nobody_calls_is_left_out() {
    assertThat(table).doesNotContain("nobody calls this");
  }

  @Test
  void the_module_holds_the_ids_and_not_the_texts() {
    List<String> ids =
        Pattern.compile("\"([0-9a-f]{8})\":")
            .matcher(table)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();

    assertThat(ids)
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(id -> assertThat(module).contains(id));
    assertThat(module).doesNotContain("return first").doesNotContain("twice ");
  }
}
