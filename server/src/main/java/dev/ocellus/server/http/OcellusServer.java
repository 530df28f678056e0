package dev.ocellus.server.http;

import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.inference.Workers;
import dev.ocellus.server.models.ModelSupply;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server. It serves the page and the models that are there, and answers questions with those
 * that are loaded by now; to the others it answers 503.
 */
public final class OcellusServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("dev.ocellus.requests");
  private static final int MAX_CONNECTIONS_IN_WORK = 64;
  private static final int SLOWEST_BYTES_PER_SECOND = 1024;

  private final ServerOptions options;
  private final Service service;
  private final Workers workers;
  private final Javalin javalin;

  private OcellusServer(ServerOptions options, Service service) {
    this.options = options;
    this.service = service;
    workers =
        new Workers(
            options.atATime(), options.waiting(), options.limits().maxPixels(), options.timeout());
    javalin = Javalin.create(this::configure);
  }

  /**
   * Finds out whether a server could listen, before anything that takes longer.
   *
   * @throws ListenException when it could not
   */
  public static void checkAddress(ServerOptions options) {
    try (ServerSocketChannel socket = ServerSocketChannel.open()) {
      socket.bind(new InetSocketAddress(options.host(), options.port()));
    } catch (IOException | UnresolvedAddressException e) {
      throw ListenException.of(options.host(), options.port(), e);
    }
  }

  /**
   * Starts a server. Models and vision stay the caller's.
   *
   * @throws ListenException when it cannot listen at the host and port
   */
  public static OcellusServer start(ServerOptions options, ModelSupply models, Vision vision) {
    OcellusServer server = new OcellusServer(options, new Service(models, vision));
    try {
      server.javalin.start(options.host(), options.port());
      return server;
    } catch (JavalinException e) {
      server.workers.close();
      throw ListenException.of(options.host(), options.port(), e);
    }
  }

  public int port() {
    return javalin.port();
  }

  /** Where a browser on this machine finds the page. */
  public URI address() {
    String host = options.host();
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port() + "/");
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.router.javaLangErrorHandler(Errors::severe);
    config.http.prefer405over404 = true;
    config.http.asyncTimeout = options.timeout().plusSeconds(5).toMillis();
    config.jetty.threadPool = new QueuedThreadPool(MAX_CONNECTIONS_IN_WORK, 4);
    config.jetty.modifyServer(this::configure);
    config.jetty.modifyHttpConfiguration(OcellusServer::configure);
    Site site = Site.load(options.site());
    SiteHandler siteHandler = new SiteHandler(site);
    config.resourceHandler(siteHandler);
    config.requestLogger.http(
        (ctx, ms) ->
            LOG.info(
                "{} {} {} in {} ms", ctx.method(), ctx.path(), ctx.statusCode(), ms.intValue()));
    new Api(service, workers, options.limits()).route(config.routes);
    new ModelRoutes(service.supply(), siteHandler).route(config.routes);
    new SampleRoutes(Samples.of(site, options.samples()), siteHandler).route(config.routes);
    new Health(service).route(config.routes);
    Errors.map(config.routes);
  }

  private void configure(Server server) {
    server.setStopTimeout(options.timeout().toMillis());
    server.setErrorHandler(new JettyErrors());
    server.insertHandler(new HeadAsGet());
    server.insertHandler(new MinimumDataRateHandler(SLOWEST_BYTES_PER_SECOND, 0));
    server.insertHandler(new GracefulHandler());
  }

  private static void configure(HttpConfiguration configuration) {
    configuration.setSendServerVersion(false);
    configuration.addCustomizer(
        (Request request, org.eclipse.jetty.http.HttpFields.Mutable headers) -> {
          SecurityHeaders.ALL.forEach(headers::put);
          return request;
        });
  }

  /** Takes no more requests, finishes those in work, and stops. */
  @Override
  public void close() {
    javalin.stop();
    workers.close();
  }
}
