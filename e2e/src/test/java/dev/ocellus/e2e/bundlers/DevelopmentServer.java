package dev.ocellus.e2e.bundlers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A bundler's own server of a page that is being developed. */
final class DevelopmentServer implements AutoCloseable {
  private static final int PATIENCE_MS = 60_000;
  private static final int PAUSE_MS = 100;

  private final Process process;
  private final int port;

  private DevelopmentServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it, and waits until it listens. */
  static DevelopmentServer start(Path project, List<String> words) {
    int port = freePort();
    List<String> command =
        words.stream().map(word -> word.replace(Bundler.PORT, Integer.toString(port))).toList();
    Path log = project.resolve("development.log");
    try {
      Process process =
          new ProcessBuilder(Workshop.command(command))
              .directory(project.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      DevelopmentServer server = new DevelopmentServer(process, port);
      server.awaitListening(log);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By its name, which is what such servers expect. */
  String origin() {
    return "http://localhost:" + port;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }

  private void awaitListening(Path log) throws IOException {
    for (int waited = 0; !isListening(); waited += PAUSE_MS) {
      if (!process.isAlive() || waited > PATIENCE_MS) {
        close();
        throw new IllegalStateException("it does not listen:\n" + Files.readString(log));
      }
      try {
        Thread.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        close();
        throw new IllegalStateException("interrupted while it started", e);
      }
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), PAUSE_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
