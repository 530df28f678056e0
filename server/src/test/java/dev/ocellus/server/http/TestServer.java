package dev.ocellus.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.RealModels;
import dev.ocellus.server.SmallModels;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.Supplies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A real server on a free port, and a client that talks to it. */
final class TestServer implements AutoCloseable {
  static final ServerOptions OPTIONS = new TestOptions().build();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final OcellusServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private TestServer(OcellusServer server) {
    this.server = server;
  }

  /** A server with models that are right about drawn pictures. */
  static TestServer ready() {
    return ready(OPTIONS);
  }

  static TestServer ready(ServerOptions options) {
    return ready(options, SmallModels.supply(), SmallModels.vision());
  }

  /** A server with the published models. */
  static TestServer published() {
    return ready(OPTIONS, RealModels.supply(), RealModels.vision());
  }

  static TestServer ready(ServerOptions options, ModelSupply models, Vision vision) {
    return new TestServer(OcellusServer.start(options, models, vision));
  }

  /** A server on a machine without a model, where nothing is fetched. */
  static TestServer withoutModels(ServerOptions options) {
    Catalogue catalogue = new Catalogue(List.of(SmallModels.classifier()));
    Path nowhere = Path.of("no-such-folder");
    return ready(options, Supplies.offline(catalogue, nowhere, new Supplies.Idle()), new Vision(1));
  }

  static ServerOptions options(ImageLimits limits, int atATime, int waiting) {
    return new TestOptions().limits(limits).work(atATime, waiting).build();
  }

  OcellusServer server() {
    return server;
  }

  URI uri(String path) {
    return server.address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, byte[] body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)).build());
  }

  CompletableFuture<HttpResponse<String>> postAsync(String path, byte[] body) {
    return client.sendAsync(
        request(path).POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new AssertionError(request + " failed", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofMinutes(5));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + response.body(), e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
