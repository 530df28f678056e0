package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {
  @TempDir private Path home;

  private final Map<String, String> before = new HashMap<>();

  NativeLibrariesTest() {
    NativeLibraries.PROPERTIES.forEach(name -> before.put(name, System.getProperty(name)));
  }

  @AfterEach
  void restore() {
    before.forEach(
        (name, value) -> {
          if (value == null) {
            System.clearProperty(name);
          } else {
            System.setProperty(name, value);
          }
        });
  }

  @Test
  void allLibrariesAreUnpackedIntoTheFolderSoThatNothingElseNeedBeWritable() {
    Path folder = home.resolve("natives");
    NativeLibraries.unpackTo(Optional.of(folder));
    assertThat(folder).isDirectory();
    assertThat(NativeLibraries.PROPERTIES)
        .hasSize(2)
        .allSatisfy(name -> assertThat(System.getProperty(name)).isEqualTo(folder.toString()));
  }

  @Test
  void aFolderThatIsReadOnlyIsRefusedEvenIfItHasThem() throws Exception {
    Path folder = Files.createDirectory(home.resolve("read-only"));
    Files.writeString(folder.resolve("library"), "");
    assertThat(folder.toFile().setReadOnly()).isTrue();
    assumeFalse(Files.isWritable(folder), "this user may write everywhere");
    assertThatThrownBy(() -> NativeLibraries.unpackTo(Optional.of(folder)))
        .hasMessage(
            "TensorFlow's libraries cannot be unpacked into "
                + folder
                + " (IOException: it cannot be written to); name a folder for some 700 MB with"
                + " --natives.");
  }
}
