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
import java.util.Optional;

/** A server that publishes one file, and can be made to behave badly. */
final class Publisher implements AutoCloseable {
  private final HttpServer server;
  private final byte[] file;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean ranges = true;
  private volatile int status = 200;
  private volatile int breakAfter = Integer.MAX_VALUE;
  private volatile boolean chunked;
  private volatile String proxyUser;

  Publisher(byte[] file) throws IOException {
    this.file = file;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Knows no ranges: always sends the whole file. */
  Publisher withoutRanges() {
    ranges = false;
    return this;
  }

  /** Answers with this status and nothing else. */
  Publisher answering(int otherStatus) {
    status = otherStatus;
    return this;
  }

  /** Closes the connection after this many bytes of each answer. */
  Publisher breakingAfter(int bytes) {
    breakAfter = bytes;
    return this;
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

  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/file.pb");
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What was asked for: the address, and the range after a blank where there was one. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Optional<String> range = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"));
    requests.add(exchange.getRequestURI() + range.map(r -> " " + r).orElse(""));
    int from = ranges ? range.map(Publisher::start).orElse(0) : 0;
    try (exchange) {
      if (!isKnown(exchange)) {
        exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"gate\"");
        exchange.sendResponseHeaders(407, -1);
      } else if (status != 200) {
        exchange.sendResponseHeaders(status, -1);
      } else if (from >= file.length && from > 0) {
        exchange.sendResponseHeaders(416, -1);
      } else {
        send(exchange, from);
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

  private void send(HttpExchange exchange, int from) throws IOException {
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
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
