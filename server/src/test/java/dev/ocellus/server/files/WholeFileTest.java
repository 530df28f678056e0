package dev.ocellus.server.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written whole or not at all. */
final class WholeFileTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("a.png"), "before");

    WholeFile.write(file, CONTENT);

    assertThat(file).hasBinaryContent(CONTENT);
    assertThat(folder.toFile().list()).containsExactly("a.png");
  }

  @Test
  void aFileHasTheRightsOfAnyOther() throws IOException {
    Path file = folder.resolve("a.png");

    WholeFile.write(file, CONTENT);

    Path other = Files.write(folder.resolve("other"), CONTENT);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aFileThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.png"), "before");
    Path inTheWay = Files.createDirectory(folder.resolve("a.png.part"));

    assertThatThrownBy(() -> WholeFile.write(file, CONTENT)).isInstanceOf(IOException.class);

    assertThat(file).hasContent("before");
    assertThat(inTheWay).isDirectory();
  }

  @Test
  void ofFilesThatBelongTogetherNoneIsThereWhenOneCannotBeWritten() throws IOException {
    Path first = folder.resolve("a.weights");
    Path second = Files.createDirectory(folder.resolve("a.wasm"));
    Files.createFile(second.resolve("anything"));
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    contents.put(first, CONTENT);
    contents.put(second, CONTENT);

    assertThatThrownBy(() -> WholeFile.writeAll(contents)).isInstanceOf(IOException.class);

    assertThat(folder.toFile().list()).containsExactly("a.wasm");
    assertThat(second).isDirectoryContaining("glob:**anything");
  }
}
