package dev.ocellus.server.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The models as they are there, and as they come: each kind is loaded, or fetched and then loaded,
 * by a thread of its own.
 */
public final class ModelSupply implements AutoCloseable {
  private static final long PATIENCE_MS = 1000;

  private final ModelStore store;
  private final List<StoredModel> bundled;
  private final List<Supply> supplies;
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch loading;

  private ModelSupply(ModelStore store, List<StoredModel> bundled, List<Supply> supplies) {
    this.store = store;
    this.bundled = List.copyOf(bundled);
    this.supplies = supplies;
    this.loading = new CountDownLatch((int) supplies.stream().filter(ModelSupply::canLoad).count());
  }

  /**
   * Looks for all models; nothing is loaded or fetched yet.
   *
   * @param downloader fetches what is missing; without one nothing is fetched
   * @param bundled models that stand in for missing ones of their kind
   * @param user is given each model when it is there
   * @param listener hears what becomes of each
   */
  public static ModelSupply look(
      ModelStore store,
      Optional<Downloader> downloader,
      RetryPolicy retries,
      List<StoredModel> bundled,
      ModelUser user,
      SupplyListener listener) {
    var sources = new Supply.Sources(store, downloader, retries, bundled);
    List<Supply> supplies =
        Arrays.stream(ModelKind.values())
            .parallel()
            .filter(kind -> !store.models(kind).isEmpty())
            .map(kind -> new Supply(kind, sources, user, listener))
            .toList();
    return new ModelSupply(store, bundled, supplies);
  }

  private static boolean canLoad(Supply supply) {
    return !supply.isMissing() || supply.standIn().isPresent();
  }

  /** Where models are looked for, and which there may be. */
  public ModelStore store() {
    return store;
  }

  /** How each kind of model is now. */
  public List<ModelStatus> statuses() {
    return supplies.stream().map(Supply::status).toList();
  }

  /** How the model of a name is; empty for one that another serves in place of. */
  public Optional<ModelStatus> status(String name) {
    return statuses().stream().filter(status -> status.name().equals(name)).findFirst();
  }

  /** Whether there may be a model of this name some day. */
  public boolean isKnown(String name) {
    return store.isKnown(name)
        || supplies.stream()
            .flatMap(supply -> supply.standIn().stream())
            .anyMatch(model -> model.name().equals(name));
  }

  /** Models that are part of the site. */
  public List<StoredModel> bundled() {
    return bundled;
  }

  /** What serves while the model of a kind is missing. */
  public Optional<StoredModel> standIn(ModelKind kind) {
    return supplies.stream()
        .filter(supply -> supply.status().kind() == kind)
        .flatMap(supply -> supply.standIn().stream())
        .findFirst();
  }

  /** Begins to load what is there. */
  public void load() {
    supplies.stream()
        .filter(ModelSupply::canLoad)
        .forEach(
            supply ->
                start("load-", supply, supply.isMissing() ? this::loadStandIn : this::loadFound));
  }

  /** Begins to fetch what is missing, until it is there. */
  public void fetch() {
    supplies.stream()
        .filter(Supply::isMissing)
        .forEach(supply -> start("fetch-", supply, ModelSupply::loadFetched));
  }

  /** Tries once to fetch what is missing; what fails stands in the statuses. */
  public void fetchOnce() throws InterruptedException {
    for (Supply supply : supplies) {
      if (supply.isMissing()) {
        supply.obtainOnce();
      }
    }
  }

  /** Whether all that was there at the start is loaded, as far as that is possible. */
  public boolean isSettled() {
    return loading.getCount() == 0;
  }

  /** Waits until all that was there at the start is loaded. */
  public void awaitSettled() throws InterruptedException {
    loading.await();
  }

  private interface Work {
    void on(Supply supply) throws InterruptedException;
  }

  private synchronized void start(String prefix, Supply supply, Work work) {
    String name = prefix + supply.status().kind().name().toLowerCase(Locale.ROOT);
    Thread thread = new Thread(() -> run(supply, work), name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private static void run(Supply supply, Work work) {
    try {
      work.on(supply);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loadFound(Supply supply) throws InterruptedException {
    supply.load();
    warmUpLast(supply);
    supply.loadStandIn();
  }

  private void loadStandIn(Supply supply) throws InterruptedException {
    supply.loadStandIn();
    warmUpLast(supply);
  }

  private void warmUpLast(Supply supply) throws InterruptedException {
    loading.countDown();
    loading.await();
    supply.warmUp();
  }

  private static void loadFetched(Supply supply) throws InterruptedException {
    supply.obtain();
    supply.load();
    supply.warmUp();
  }

  /** Ends transfers and attempts; what came of a file is kept for the next start. */
  @Override
  public synchronized void close() {
    threads.forEach(Thread::interrupt);
    try {
      for (Thread thread : threads) {
        thread.join(PATIENCE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
