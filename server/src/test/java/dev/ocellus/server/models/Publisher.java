package dev.ocellus.server.models;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server that publishes files, and can be made to behave badly. */
public final class Publisher implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Function<String, byte[]> files;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean ranges = true;
  private volatile int status = 200;
  private volatile int breakAfter = Integer.MAX_VALUE;
  private volatile boolean stalling;
  private volatile boolean chunked;
  private volatile String proxyUser;

  /** One file, whatever it is asked for. */
  Publisher(byte[] file) throws IOException {
    this(0, path -> file);
  }

  /** Files by their names, at a port; 0 is any. */
  public Publisher(int port, Map<String, byte[]> files) throws IOException {
    this(port, path -> files.get(path.substring(1)));
  }

  private Publisher(int port, Function<String, byte[]> files) throws IOException {
    this.files = files;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Knows no ranges: always sends the whole file. */
  Publisher withoutRanges() {
    ranges = false;
    return this;
  }

  /** Answers with this status and nothing else. */
  public Publisher answering(int otherStatus) {
    status = otherStatus;
    return this;
  }

  /** Closes the connection after this many bytes of each answer. */
  Publisher breakingAfter(int bytes) {
    breakAfter = bytes;
    return this;
  }

  /** Sends no more after this many bytes of each answer, and leaves the connection open. */
  public Publisher stallingAfter(int bytes) {
    stalling = true;
    return breakingAfter(bytes);
  }

  /** Does not say how long the file is. */
  Publisher withoutLength() {
    chunked = true;
    return this;
  }

  /** Is a proxy that wants a name and a password. */
  Publisher askingFor(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    proxyUser = "Basic " + Base64.getEncoder().encodeToString(both);
    return this;
  }

  /** Where its files lie; ends with a slash. */
  public URI folder() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/file.pb");
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** What was asked for: the address, and the range after a blank where there was one. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Optional<String> range = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"));
    requests.add(exchange.getRequestURI() + range.map(r -> " " + r).orElse(""));
    byte[] file = files.apply(exchange.getRequestURI().getPath());
    int from = ranges ? range.map(Publisher::start).orElse(0) : 0;
    try (exchange) {
      if (!isKnown(exchange)) {
        exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"gate\"");
        exchange.sendResponseHeaders(407, -1);
      } else if (status != 200 || file == null) {
        exchange.sendResponseHeaders(status == 200 ? 404 : status, -1);
      } else if (from >= file.length && from > 0) {
        exchange.sendResponseHeaders(416, -1);
      } else {
        send(exchange, file, from);
      }
    }
  }

  private boolean isKnown(HttpExchange exchange) {
    String user = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
    return proxyUser == null || proxyUser.equals(user);
  }

  private static int start(String range) {
    return Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
  }

  private void send(HttpExchange exchange, byte[] file, int from) throws IOException {
    int length = file.length - from;
    if (from > 0) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, chunked ? 0 : length);
    OutputStream out = exchange.getResponseBody();
    out.write(file, from, Math.min(length, breakAfter));
    out.flush();
    if (stalling && breakAfter < length) {
      awaitClosing();
    }
  }

  private void awaitClosing() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdown();
  }
}
