package dev.ocellus.server.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  private static final Path HOME = Path.of("/home/ann");

  @Test
  void itIsWhereTheSystemKeepsSuchThings() {
    assertThat(CacheFolder.of(Map.of(), "Linux", HOME))
        .isEqualTo(Path.of("/home/ann/.cache/ocellus"));
    assertThat(CacheFolder.of(Map.of(), "Mac OS X", HOME))
        .isEqualTo(Path.of("/home/ann/Library/Caches/ocellus"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
        .isEqualTo(Path.of("/local/ocellus"));
  }

  @Test
  void theUsersOwnChoiceComesFirstIfItIsAWholePath() {
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/mnt/cache"), "Mac OS X", HOME))
        .isEqualTo(Path.of("/mnt/cache/ocellus"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "cache"), "Linux", HOME))
        .isEqualTo(Path.of("/home/ann/.cache/ocellus"));
  }
}
