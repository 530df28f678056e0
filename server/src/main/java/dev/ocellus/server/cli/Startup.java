package dev.ocellus.server.cli;

import dev.ocellus.server.http.OcellusServer;
import dev.ocellus.server.http.ServerOptions;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.ModelSupply;

/**
 * Brings a server up, and down when the process is asked to end.
 *
 * @param models as they were found
 * @param vision is given them
 * @param announcer tells of them
 */
record Startup(ModelSupply models, Vision vision, Announcer announcer) {

  /**
   * Starts a server and waits until what there is is loaded, which begins before it listens. What
   * is missing is fetched behind it.
   *
   * @throws dev.ocellus.server.http.ListenException before anything is said, loaded or fetched
   */
  OcellusServer start(ServerOptions options) throws InterruptedException {
    OcellusServer.checkAddress(options);
    models.load();
    OcellusServer server = listen(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
    announcer.begin(models);
    models.fetch();
    models.awaitSettled();
    return server;
  }

  private OcellusServer listen(ServerOptions options) {
    try {
      return OcellusServer.start(options, models, vision);
    } catch (RuntimeException | Error e) {
      models.close();
      vision.close();
      throw e;
    }
  }

  /** Downloads end first; what is in work is finished. */
  private void stop(OcellusServer server) {
    models.close();
    server.close();
    vision.close();
  }
}
