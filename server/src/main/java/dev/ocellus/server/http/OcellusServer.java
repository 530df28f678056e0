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
import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server. It serves the page and the models that are there, and answers questions with those
 * that are loaded by now; to the others it answers 503.
 */
public final class OcellusServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("dev.ocellus.server");
  private static final int THREADS = 64;

  /** As many bytes as the system keeps for a client that does not read; it takes twice as many. */
  private static final int SEND_BUFFER = 1 << 17;

  private final ServerOptions options;
  private final Service service;
  private final Workers workers;
  private final ConnectionWatch connections;
  private final Javalin javalin;
  private volatile boolean stopping;

  private OcellusServer(ServerOptions options, Service service) {
    this.options = options;
    this.service = service;
    ServerOptions.Work work = options.work();
    workers =
        new Workers(
            work.atATime(),
            work.waiting(),
            options.limits().maxPixels(),
            work.timeout(),
            work.longestStep());
    connections = new ConnectionWatch(options.connections());
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
      server.javalin.start();
      LOG.info("started at {}", options);
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
    config.http.asyncTimeout = 0;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
    config.jetty.modifyServer(this::configure);
    config.jetty.modifyHttpConfiguration(OcellusServer::configure);
    config.jetty.addConnector(this::connector);
    Site site = Site.load(options.site());
    SiteHandler siteHandler = new SiteHandler(site);
    config.resourceHandler(siteHandler);
    new Api(service, workers, options.limits()).route(config.routes);
    new ModelRoutes(service.supply(), siteHandler).route(config.routes);
    new SampleRoutes(Samples.of(site, options.samples()), siteHandler).route(config.routes);
    new ModelHealth(service).route(config.routes);
    Errors.map(config.routes, siteHandler);
  }

  /** What is inserted last sees requests first. */
  private void configure(Server server) {
    server.setStopTimeout(options.stop().drain().toMillis());
    server.setErrorHandler(new JettyErrors());
    server.insertHandler(new RequestThreads());
    server.insertHandler(uploads());
    AllowedOrigins origins = new AllowedOrigins(options.access().origins());
    server.insertHandler(new AccessHandler(options.host(), options.access().hosts(), origins));
    server.insertHandler(new HealthHandler(this::isReady, origins));
    server.insertHandler(new HeadAsGet());
    server.insertHandler(new GracefulHandler());
    server.insertHandler(connections);
    server.insertHandler(new RequestLog());
    server.addBean(new NetworkConnectionLimit(options.connections().most(), server));
  }

  private UploadHandler uploads() {
    ServerOptions.Work work = options.work();
    long memory = 2L * (work.atATime() + work.waiting()) * options.limits().maxBytes();
    return new UploadHandler(
        options.limits(), options.uploads(), new UploadMemory(memory), workers::areFullFor);
  }

  private Connector connector(Server server, HttpConfiguration configuration) {
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setAcceptedSendBufferSize(SEND_BUFFER);
    connector.addBean(connections);
    return connector;
  }

  private static void configure(HttpConfiguration configuration) {
    configuration.setSendServerVersion(false);
    configuration.addCustomizer(
        (Request request, HttpFields.Mutable headers) -> {
          SecurityHeaders.ALL.forEach(headers::put);
          RequestLog.identify(headers);
          return request;
        });
  }

  private boolean isReady() {
    return !stopping && service.supply().isSettled() && !workers.areAllStuck();
  }

  /** Is not ready any more, and answers all the same. */
  public void turnAway() {
    stopping = true;
    LOG.info("stopping; no longer ready");
  }

  /** Takes no more requests, finishes those in work within the time to drain, and stops. */
  @Override
  public void close() {
    stopping = true;
    long end = System.nanoTime() + options.stop().drain().toNanos();
    javalin.stop();
    workers.close(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    LOG.info("stopped");
  }
}
