package dev.ocellus.server.models;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Supplies of models for tests. */
public final class Supplies {
  /** Tries again at once. */
  public static final RetryPolicy AT_ONCE =
      new RetryPolicy(
          Duration.ofMillis(10), Duration.ofMillis(10), Duration.ofMillis(5), new Random(1));

  /** Tries again when no test runs any more; looks at the folders often. */
  public static final RetryPolicy NEVER =
      new RetryPolicy(Duration.ofDays(1), Duration.ofDays(1), Duration.ofMillis(5), new Random(1));

  /** Hears everything and says nothing. */
  public static class Silent implements SupplyListener {
    @Override
    public void changed(ModelStatus status) {}

    @Override
    public void at(String file, long bytes, long total) {}
  }

  /** Loads nothing. */
  public static class Idle implements ModelUser {
    @Override
    public void load(StoredModel model) {}

    @Override
    public void warmUp(StoredModel model) {}
  }

  private Supplies() {}

  /** What is in a folder; nothing is fetched. */
  public static ModelSupply offline(Catalogue catalogue, Path folder, ModelUser user) {
    return ModelSupply.look(
        new ModelStore(catalogue, List.of(folder), folder.resolve("no-cache")),
        Optional.empty(),
        NEVER,
        List.of(),
        user,
        new Silent());
  }

  /** What is in a folder or fetched into it. */
  public static ModelSupply fetching(
      Catalogue catalogue, Path folder, RetryPolicy retries, ModelUser user) {
    return fetching(catalogue, folder, retries, user, new Silent());
  }

  static ModelSupply fetching(
      Catalogue catalogue,
      Path folder,
      RetryPolicy retries,
      ModelUser user,
      SupplyListener listener) {
    return ModelSupply.look(
        new ModelStore(catalogue, List.of(), folder),
        Optional.of(new Downloader(Map.of())),
        retries,
        List.of(),
        user,
        listener);
  }
}
