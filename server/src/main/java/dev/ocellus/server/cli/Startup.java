package dev.ocellus.server.cli;

import dev.ocellus.server.http.OcellusServer;
import dev.ocellus.server.http.ServerOptions;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.ModelStore;

/** Brings a server up, and down when the process is asked to end. */
final class Startup {
  private Startup() {}

  /**
   * Starts a server and waits until it is ready. It listens first: a port in use is said before a
   * model is fetched.
   */
  static OcellusServer start(ServerOptions options, ModelStore store, int threads) {
    OcellusServer server = OcellusServer.start(options);
    try {
      ModelSet models = store.find();
      Vision vision = Vision.load(models, threads);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, vision), "stop"));
      server.ready(vision, models);
      return server;
    } catch (RuntimeException | Error e) {
      server.close();
      throw e;
    }
  }

  private static void stop(OcellusServer server, Vision vision) {
    server.close();
    vision.close();
  }
}
