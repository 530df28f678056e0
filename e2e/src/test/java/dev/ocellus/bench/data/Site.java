package dev.ocellus.bench.data;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ocellus.e2e.harness.StaticSite;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves folders and bytes to pages that are cross-origin isolated, so that they have threads. */
final class Site implements AutoCloseable {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-cache");

  private final Map<String, Path> folders = new ConcurrentHashMap<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, byte[]> answered = Collections.synchronizedMap(new LinkedHashMap<>());
  private final ExecutorService threads = Executors.newFixedThreadPool(4, Site::daemon);
  private final HttpServer server;

  /** Starts on a free port of 127.0.0.1. */
  Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "benchmark site");
    thread.setDaemon(true);
    return thread;
  }

  /** Such as {@code http://127.0.0.1:40123}. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Serves what is in a folder below a path such as {@code /page/}. */
  void serve(String prefix, Path folder) {
    folders.put(prefix, folder);
  }

  /** Serves bytes under a path such as {@code /data/input.bin}; they go before folders. */
  void serve(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  /** What has been asked for so far, by path, in the order in which it was first asked for. */
  Map<String, byte[]> answered() {
    synchronized (answered) {
      return new LinkedHashMap<>(answered);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] bytes = find(path);
      if (bytes == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      answered.putIfAbsent(path, bytes);
      Headers headers = exchange.getResponseHeaders();
      HEADERS.forEach(headers::set);
      headers.set("Content-Type", type(path));
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(bytes);
      }
    }
  }

  private byte[] find(String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes != null) {
      return bytes;
    }
    for (Map.Entry<String, Path> entry : folders.entrySet()) {
      if (path.startsWith(entry.getKey())) {
        Path folder = entry.getValue();
        Path file = folder.resolve(path.substring(entry.getKey().length())).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
          return Files.readAllBytes(file);
        }
      }
    }
    return null;
  }

  private static String type(String path) {
    return path.endsWith(".mjs") ? StaticSite.type(".js") : StaticSite.type(path);
  }
}
