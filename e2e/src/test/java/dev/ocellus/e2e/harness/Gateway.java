package dev.ocellus.e2e.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A reverse proxy on an origin of its own that allows the pages of another one. */
public final class Gateway implements AutoCloseable {
  /** What the pages may do. */
  public enum Allowed {
    /** Ask, and send pictures: preflight requests are answered, too. */
    ALL,
    /** Ask; whoever set it up did not think of preflight requests. */
    GET
  }

  private final HttpServer proxy;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final String server;
  private final String pages;
  private final Allowed allowed;

  /**
   * Stands before a server.
   *
   * @param server its origin
   * @param pages the origin of the pages that are allowed
   */
  public Gateway(String server, String pages, Allowed allowed) {
    this.server = server;
    this.pages = pages;
    this.allowed = allowed;
    try {
      proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    proxy.createContext("/", this::answer);
    proxy.setExecutor(threads);
    proxy.start();
  }

  /** Such as {@code http://127.0.0.1:40123}. */
  public String origin() {
    return "http://127.0.0.1:" + proxy.getAddress().getPort();
  }

  @Override
  public void close() {
    proxy.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean preflight = exchange.getRequestMethod().equals("OPTIONS");
      if (!preflight || allowed == Allowed.ALL) {
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", pages);
        exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "Content-Type");
      }
      if (preflight) {
        exchange.sendResponseHeaders(204, -1);
      } else {
        pass(ask(exchange), exchange);
      }
    }
  }

  private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void pass(HttpResponse<byte[]> answer, HttpExchange exchange) throws IOException {
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    answer
        .headers()
        .firstValue("Cross-Origin-Resource-Policy")
        .ifPresent(who -> exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", who));
    exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(answer.body());
    }
  }
}
