package dev.ocellus.server.models;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this machine's user keeps what can be fetched again. */
public final class CacheFolder {
  private CacheFolder() {}

  /**
   * The folder for Ocellus: in {@code XDG_CACHE_HOME} where that is set, else where the operating
   * system has such things.
   */
  public static Path ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  static Path of(Map<String, String> environment, String system, Path home) {
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "ocellus");
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library/Caches/ocellus");
    }
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local)).resolve("ocellus");
    }
    return home.resolve(".cache/ocellus");
  }
}
