package dev.ocellus.server.cli;

import dev.ocellus.server.http.OcellusServer;
import dev.ocellus.server.http.ServerOptions;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.ModelSupply;
import java.time.Duration;

/**
 * Brings a server up, and down when the process is asked to end.
 *
 * @param models as they were found
 * @param vision is given them
 * @param announcer tells of them
 */
record Startup(ModelSupply models, Vision vision, Announcer announcer) {
  /** What a stop takes besides finishing work. */
  private static final Duration REST = Duration.ofSeconds(2);

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
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, options.stop()), "stop"));
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

  /**
   * Others are told not to send anything more before the port is closed; downloads end, what is in
   * work is finished, and what is stuck holds nobody up.
   */
  private void stop(OcellusServer server, ServerOptions.Stop options) {
    server.turnAway();
    Thread closing = new Thread(() -> close(server), "close");
    closing.setDaemon(true);
    try {
      Thread.sleep(options.grace().toMillis());
      closing.start();
      closing.join(options.drain().plus(REST).toMillis());
    } catch (InterruptedException e) {
      // The process is about to end anyway.
    }
    Runtime.getRuntime().halt(0);
  }

  private void close(OcellusServer server) {
    models.close();
    server.close();
    vision.close();
  }
}
