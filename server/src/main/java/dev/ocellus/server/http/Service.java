package dev.ocellus.server.http;

import dev.ocellus.server.inference.BusyException;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.ModelSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What the server can do, once the models are loaded. */
final class Service {

  /** The models, loaded, and the files they came in. */
  record Loaded(Vision vision, ModelFiles files) {}

  private final AtomicReference<Loaded> loaded = new AtomicReference<>();

  void start(Vision vision, ModelSet models) {
    loaded.set(new Loaded(vision, ModelFiles.of(models)));
  }

  boolean isReady() {
    return loaded.get() != null;
  }

  Loaded loaded() {
    return Optional.ofNullable(loaded.get())
        .orElseThrow(() -> new BusyException("the models are being loaded; try again in a moment"));
  }
}
