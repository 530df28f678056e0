package dev.ocellus.server.models;

import dev.ocellus.server.models.ModelStatus.Phase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One kind of model: fetches it while it is missing, again and again, and has it loaded when it is
 * there, whoever put it there. Meanwhile a bundled model may stand in.
 */
final class Supply {
  private static final Logger LOG = LoggerFactory.getLogger(Supply.class);

  private final ModelKind kind;
  private final Sources sources;
  private final ModelUser user;
  private final SupplyListener listener;
  private volatile ModelStatus status;
  private volatile Optional<StoredModel> loaded = Optional.empty();

  /**
   * Where models of all kinds come from.
   *
   * @param downloader fetches what is missing; without one nothing is fetched
   * @param bundled the models that stand in for missing ones
   */
  record Sources(
      ModelStore store,
      Optional<Downloader> downloader,
      RetryPolicy retries,
      List<StoredModel> bundled) {}

  /** Looks for the model. */
  Supply(ModelKind kind, Sources sources, ModelUser user, SupplyListener listener) {
    this.kind = kind;
    this.sources = sources;
    this.user = user;
    this.listener = listener;
    this.status = look("");
  }

  ModelStatus status() {
    return status;
  }

  boolean isMissing() {
    return status.isMissing();
  }

  /** What is used while the model is missing, or cannot be loaded. */
  Optional<StoredModel> standIn() {
    return sources.bundled().stream().filter(model -> model.kind() == kind).findFirst();
  }

  /** Returns when the model is there. */
  void obtain() throws InterruptedException {
    int failures = 0;
    while (isMissing()) {
      Optional<String> failure = tryToFetch();
      if (failure.isPresent()) {
        failures++;
        Instant next = Instant.now().plus(sources.retries().pause(failures));
        change(status.waiting(failure.get(), next));
        awaitChange(next);
      } else if (status.phase() == Phase.OFF) {
        awaitChange(Instant.MAX);
      }
      change(look(failure.orElse("")));
    }
  }

  /** Tries once to fetch the model; what fails is the status's reason. */
  void obtainOnce() throws InterruptedException {
    Optional<String> failure = tryToFetch();
    ModelStatus now = look(failure.orElse(""));
    change(failure.isPresent() ? new ModelStatus(now.look(), Phase.OFF, now.failure()) : now);
  }

  /** Has the model loaded; where that fails, what stands in for it. */
  void load() {
    if (status.look().stored().filter(this::loads).isPresent()) {
      change(new ModelStatus(status.look(), Phase.READY, ""));
    } else {
      loadStandIn();
      change(new ModelStatus(status.look(), Phase.UNUSABLE, "it cannot be loaded"));
    }
  }

  /** Has what stands in for the model loaded, unless it is. */
  void loadStandIn() {
    standIn().filter(model -> !loaded.equals(Optional.of(model))).ifPresent(this::loads);
  }

  private boolean loads(StoredModel model) {
    try {
      user.load(model);
      loaded = Optional.of(model);
      return true;
    } catch (RuntimeException | Error e) {
      LOG.error("the model {} cannot be loaded", model.name(), e);
      return false;
    }
  }

  /** Makes the first answer faster. */
  void warmUp() {
    try {
      loaded.ifPresent(user::warmUp);
    } catch (RuntimeException e) {
      LOG.warn("the model {} cannot be run", status.name(), e);
    }
  }

  private void change(ModelStatus now) {
    status = now;
    listener.changed(now);
  }

  private ModelStatus look(String lastFailure) {
    Look look = sources.store().look(kind);
    if (look.stored().isPresent()) {
      return new ModelStatus(look, Phase.LOADING, "");
    }
    Optional<String> never = whyNever(look);
    Phase phase = never.isPresent() ? Phase.OFF : Phase.FETCHING;
    return new ModelStatus(look, phase, never.orElse(lastFailure));
  }

  private Optional<String> whyNever(Look look) {
    if (sources.downloader().isEmpty()) {
      return Optional.of("nothing is fetched because of --offline");
    }
    return look.unpublished().map(file -> "no address of " + file.fileName() + " is known");
  }

  /** Why it could not be fetched; empty when it was, or nothing fetches it. */
  private Optional<String> tryToFetch() throws InterruptedException {
    if (status.phase() != Phase.FETCHING) {
      return Optional.empty();
    }
    try {
      fetchMissing(sources.downloader().orElseThrow());
      return Optional.empty();
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return Optional.of(IoErrors.plain(e));
    }
  }

  private void fetchMissing(Downloader downloader) throws IOException {
    long before = 0;
    for (KnownFile file : status.look().missing()) {
      downloader.fetch(file, sources.store().target(file), new Counted(before));
      before += file.bytes();
    }
  }

  /** Passes when the time has come, or a file has. */
  private void awaitChange(Instant end) throws InterruptedException {
    List<String> traces = status.look().traces();
    Duration look = sources.retries().look();
    Instant now = Instant.now();
    while (now.isBefore(end) && sources.store().traces(kind).equals(traces)) {
      boolean soon = now.plus(look).isAfter(end);
      Thread.sleep(soon ? Duration.between(now, end).toMillis() + 1 : look.toMillis());
      now = Instant.now();
    }
  }

  /** Adds what comes to what came before. */
  private final class Counted implements DownloadProgress {
    private final long before;

    Counted(long before) {
      this.before = before;
    }

    @Override
    public void at(String file, long bytes, long total) {
      status = status.withFetched(before + bytes);
      listener.at(file, bytes, total);
    }

    @Override
    public void waitingForAnother(String file) {
      listener.waitingForAnother(file);
    }
  }
}
