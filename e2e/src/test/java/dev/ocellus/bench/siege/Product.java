package dev.ocellus.bench.siege;

import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built server as a process of its own, with the memory that the bounds are for. */
final class Product implements AutoCloseable {
  private final OcellusServer server;
  private final int port;

  private Product(OcellusServer server) {
    this.server = server;
    this.port = URI.create(server.origin()).getPort();
  }

  /** Starts it with its usual limits, and with the models that are on this machine. */
  static Product start() {
    return start(List.of());
  }

  /**
   * Starts it by a command that runs what follows it.
   *
   * @param before such as {@code nice}; empty for none
   */
  static Product start(List<String> before) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-Docellus.home=" + Project.ROOT, "-jar"));
    command.add(Project.built("server/target/ocellus-server.jar").toString());
    command.addAll(List.of("--port", "0", "--offline", "--stop-grace", "5"));
    return new Product(OcellusServer.start(Project.ROOT, command));
  }

  int port() {
    return port;
  }

  Footprint footprint() {
    return new Footprint(server.process());
  }

  ProcessHandle process() {
    return server.process();
  }

  Client.Answer ask(byte[] request) throws IOException {
    return Client.ask(port, request);
  }

  /** What others ask for: classes of a small picture, or faces where no classifier is there. */
  byte[] usualRequest() throws IOException {
    String path = hasClassifier() ? "/api/v1/classify" : "/api/v1/faces?model=ocellus";
    return Requests.post(path, DrawnPicture.MACAW.file());
  }

  /** Where a picture is decoded, and hardly looked at. */
  String decodingPath() throws IOException {
    return hasClassifier() ? "/api/v1/classify" : "/api/v1/faces?model=ocellus&minSize=1000";
  }

  private boolean hasClassifier() throws IOException {
    return ask(Requests.get("/v2/models/mobilenet_v2_1.0_224/ready")).status() == 200;
  }

  /** What it says to whoever started it, when it has ended. */
  int exitCode() throws InterruptedException {
    return server.exitCode();
  }

  @Override
  public void close() {
    server.close();
  }
}
