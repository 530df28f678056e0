package dev.ocellus.e2e.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain file host, like those that know nothing of Ocellus: files, types, 404. */
public final class StaticSite implements AutoCloseable {
  /** The policy of the design, as strict as the product's own. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self';"
          + " img-src 'self' blob: data:; style-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "wasm", "application/wasm",
          "svg", "image/svg+xml",
          "png", "image/png",
          "webp", "image/webp",
          "jpg", "image/jpeg");

  private final List<Path> roots;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Map<String, Delivery> deliveries = new ConcurrentHashMap<>();
  private final Map<String, String> headers =
      new ConcurrentHashMap<>(Map.of("Content-Security-Policy", POLICY));

  private final Set<String> unknown = ConcurrentHashMap.newKeySet();
  private volatile boolean ranges;
  private volatile boolean loading;
  private volatile boolean startPage;

  /** How the bytes of a file go out. */
  public interface Delivery {
    /** Writes the bytes that are asked for, or fewer: then the connection breaks off. */
    void deliver(byte[] file, OutputStream body) throws IOException;
  }

  /**
   * Serves folders on a free port of 127.0.0.1.
   *
   * @param roots the first that has a file serves it
   */
  public StaticSite(Path... roots) {
    this.roots = List.of(roots);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Such as {@code http://127.0.0.1:40123}. */
  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on its pages are cross-origin isolated, so that they may have threads. */
  public StaticSite isolated() {
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Embedder-Policy", "require-corp");
    return this;
  }

  /** From now on its pages may talk to another origin, too. */
  public StaticSite connectingTo(String origin) {
    String connections = "connect-src 'self'";
    headers.put("Content-Security-Policy", POLICY.replace(connections, connections + " " + origin));
    return this;
  }

  /** From now on its pages have another policy: one part of the strict one in place of another. */
  public StaticSite policy(String part, String replacement) {
    return policies(Map.of(part, replacement));
  }

  /** From now on its pages have another policy: parts of the strict one in place of others. */
  public StaticSite policies(Map<String, String> replacements) {
    String policy = POLICY;
    for (Map.Entry<String, String> replacement : replacements.entrySet()) {
      policy = policy.replace(replacement.getKey(), replacement.getValue());
    }
    headers.put("Content-Security-Policy", policy);
    return this;
  }

  /** From now on it says of its files nothing but the types that every host knows. */
  public StaticSite plain() {
    headers.clear();
    unknown.addAll(Set.of("wasm", "webmanifest"));
    return this;
  }

  /** From now on pages of every origin may have its files. */
  public StaticSite forAll() {
    headers.put("Access-Control-Allow-Origin", "*");
    return this;
  }

  /** From now on it gives parts of files, where they are asked for. */
  public StaticSite withRanges() {
    ranges = true;
    return this;
  }

  /** From now on it answers with its start page where it has no file, as hosts of apps do. */
  public StaticSite withStartPageForAll() {
    startPage = true;
    return this;
  }

  /** From now on it has no models, but says that it soon will; or has them after all. */
  public StaticSite loading(boolean now) {
    loading = now;
    return this;
  }

  /** From now on the files whose path contains a text go out in another way. */
  public void deliver(String path, Delivery delivery) {
    deliveries.put(path, delivery);
  }

  /** From now on all files go out whole and at once. */
  public void deliverAsUsual() {
    deliveries.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = find(path.endsWith("/") ? path + "index.html" : path);
      if (file == null && startPage) {
        file = find("/index.html");
      }
      if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, -1);
      } else if (loading && path.startsWith("/models/")) {
        exchange.getResponseHeaders().set("Retry-After", "1");
        exchange.sendResponseHeaders(503, -1);
      } else if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.getResponseHeaders().set("Content-Type", typeOf(file));
        headers.forEach(exchange.getResponseHeaders()::set);
        send(exchange, Files.readAllBytes(file), delivery(path));
      }
    }
  }

  private void send(HttpExchange exchange, byte[] file, Delivery delivery) throws IOException {
    String range = ranges ? exchange.getRequestHeaders().getFirst("Range") : null;
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
    if (range != null) {
      String part = "bytes " + from + "-" + (file.length - 1) + "/" + file.length;
      exchange.getResponseHeaders().set("Content-Range", part);
    }
    exchange.sendResponseHeaders(range == null ? 200 : 206, file.length - from);
    try (OutputStream body = exchange.getResponseBody()) {
      delivery.deliver(Arrays.copyOfRange(file, from, file.length), body);
    }
  }

  private String typeOf(Path file) {
    String type = type(file.toString());
    return unknown.stream().anyMatch(end -> file.toString().endsWith("." + end)) ? UNKNOWN : type;
  }

  private Delivery delivery(String path) {
    return deliveries.entrySet().stream()
        .filter(entry -> path.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse((file, body) -> body.write(file));
  }

  private Path find(String path) {
    for (Path root : roots) {
      Path file = root.resolve(path.substring(1)).normalize();
      if (file.startsWith(root) && Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  /** The media type of a file, by its name's end. */
  public static String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(extension, UNKNOWN);
  }
}
