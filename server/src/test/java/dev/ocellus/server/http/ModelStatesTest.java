package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.SmallModels;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.FileSize;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.Publisher;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.server.models.Supplies;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server says while models are missing, come, and are loaded. */
@Timeout(600)
class ModelStatesTest {
  private static final String NAME = "mobilenet_v2_1.0_224";
  private static final String CLASSIFY = "/api/v1/classify";
  private static final String INDEX = "/models/index.json";
  private static final String OF_MODEL = "/v2/models/" + NAME + "/ready";
  private static final URI NOBODY = URI.create("http://127.0.0.1:1/");
  private static final long BYTES =
      SmallModels.CLASSIFIER.values().stream().mapToLong(file -> file.length).sum();
  private static final byte[] PICTURE = DrawnPicture.MACAW.file();

  @TempDir private Path folder;

  private final Vision vision = new Vision(1);
  private ModelSupply supply;
  private TestServer server;

  @AfterEach
  void stop() {
    supply.close();
    server.close();
    vision.close();
  }

  private void start(ModelSupply models) {
    supply = models;
    server = TestServer.ready(TestServer.OPTIONS, supply, vision);
  }

  private void startFetching(URI... publishers) {
    Catalogue catalogue = new Catalogue(List.of(SmallModels.classifier(publishers)));
    start(Supplies.fetching(catalogue, folder, Supplies.NEVER, vision));
    supply.fetch();
  }

  private void startOffline() {
    start(Supplies.offline(new Catalogue(List.of(SmallModels.classifier())), folder, vision));
  }

  private HttpResponse<String> classify() {
    return server.post(CLASSIFY, PICTURE);
  }

  private static void assertUnavailable(HttpResponse<String> response, String error) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(json(response).path("error").asText()).isEqualTo(error);
  }

  private static void assertRetryAfter(HttpResponse<String> response, String seconds) {
    assertThat(response.headers().firstValue("Retry-After")).hasValue(seconds);
  }

  private static void assertNoRetryAfter(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Retry-After")).isEmpty();
  }

  /** The body of the index when the classifier is missing. */
  private static String missing(String state, long fetched, String reason) {
    return """
        {"models":[],"missing":[{"name":"%s","kind":"classifier","bytes":%d,"state":"%s",\
        "fetched":%d,"reason":"%s"}]}"""
        .formatted(NAME, BYTES, state, fetched, reason);
  }

  /** What the index says once it says something of another kind. */
  private String awaitIndex(String part) throws InterruptedException {
    String body = server.get(INDEX).body();
    while (!body.contains(part)) {
      Thread.sleep(5);
      body = server.get(INDEX).body();
    }
    return body;
  }

  @Test
  void modelsThatAreBeingLoadedAreServedToPagesAlready() throws IOException {
    SmallModels.write(folder);
    startOffline();
    assertThat(server.get("/v2/health/live").body()).isEqualTo("{\"live\":true}");
    HttpResponse<String> ready = server.get("/v2/health/ready");
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).isEqualTo("{\"ready\":false}");
    assertRetryAfter(ready, "2");

    HttpResponse<String> index = server.get(INDEX);
    assertThat(index.statusCode()).isEqualTo(200);
    assertThat(json(index).path("missing")).isEmpty();
    String file = json(index).path("models").get(0).path("file").asText();
    assertThat(server.get("/models/" + file).statusCode()).isEqualTo(200);

    HttpResponse<String> refused = classify();
    assertUnavailable(
        refused,
        "the model mobilenet_v2_1.0_224, which tells what a picture shows, is being loaded; try"
            + " again in a moment");
    assertRetryAfter(refused, "2");
    HttpResponse<String> model = server.get(OF_MODEL);
    assertThat(model.statusCode()).isEqualTo(503);
    assertThat(model.body()).isEqualTo("{\"name\":\"mobilenet_v2_1.0_224\",\"ready\":false}");
    assertRetryAfter(model, "2");
  }

  @Test
  void aLoadedModelIsReady() throws Exception {
    SmallModels.write(folder);
    startOffline();
    supply.load();
    supply.awaitSettled();
    HttpResponse<String> ready = server.get("/v2/health/ready");
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("{\"ready\":true}");
    HttpResponse<String> model = server.get(OF_MODEL);
    assertThat(model.statusCode()).isEqualTo(200);
    assertThat(model.body()).isEqualTo("{\"name\":\"mobilenet_v2_1.0_224\",\"ready\":true}");
    assertThat(json(classify()).path("classes").get(0).path("label").asText()).isEqualTo("macaw");
  }

  @Test
  void aModelThatIsBeingFetchedIsSaidWithWhatHasCome() throws Exception {
    try (Publisher publisher = new Publisher(0, SmallModels.CLASSIFIER).stallingAfter(5000)) {
      startFetching(publisher.folder());
      assertThat(awaitIndex("\"fetched\":5000")).isEqualTo(missing("fetching", 5000, ""));
      HttpResponse<String> refused = classify();
      assertUnavailable(
          refused,
          "the model mobilenet_v2_1.0_224, which tells what a picture shows, is being fetched (5 KB"
              + " of "
              + FileSize.of(BYTES)
              + "); try again in a moment");
      assertRetryAfter(refused, "2");
      assertRetryAfter(server.get(OF_MODEL), "2");
      assertThat(server.get("/v2/health/ready").body()).isEqualTo("{\"ready\":true}");
      supply.close();
    }
    assertThat(folder.resolve("classifier.pb.part")).hasSize(5000);
  }

  @Test
  void aModelThatCannotBeFetchedNowIsSaidWithTheReasonAndWhenItIsTriedAgain() throws Exception {
    startFetching(NOBODY);
    String reason =
        "http://127.0.0.1:1/classifier.pb cannot be reached: no connection: Connection refused";
    assertThat(awaitIndex("waiting")).isEqualTo(missing("waiting", 0, reason));
    HttpResponse<String> refused = classify();
    assertUnavailable(
        refused,
        "the model mobilenet_v2_1.0_224, which tells what a picture shows, is missing: "
            + reason
            + "; the server goes on trying to fetch it");
    assertThat(seconds(refused)).isBetween(11 * 3600, 24 * 3600);
    assertThat(seconds(server.get(OF_MODEL))).isBetween(11 * 3600, 24 * 3600);
    assertThat(server.get("/v2/health/ready").statusCode()).isEqualTo(200);
  }

  private static int seconds(HttpResponse<String> response) {
    return Integer.parseInt(response.headers().firstValue("Retry-After").orElseThrow());
  }

  @Test
  void aModelThatNothingFetchesIsSaidWithWhatToDo() {
    startOffline();
    String reason = "nothing is fetched because of --offline";
    HttpResponse<String> index = server.get(INDEX);
    assertThat(index.statusCode()).isEqualTo(200);
    assertThat(index.body()).isEqualTo(missing("off", 0, reason));
    HttpResponse<String> refused = classify();
    assertUnavailable(
        refused,
        "the model mobilenet_v2_1.0_224, which tells what a picture shows, is missing: "
            + reason
            + "; put classifier.pb and labels.txt into one of the folders that the server looks"
            + " in");
    assertNoRetryAfter(refused);
    assertNoRetryAfter(server.get(OF_MODEL));
  }

  @Test
  void aModelThatDoesNotLoadIsSaidWithoutWhatIsInside() throws Exception {
    SmallModels.write(folder);
    supply =
        Supplies.offline(
            new Catalogue(List.of(SmallModels.classifier())),
            folder,
            new Supplies.Idle() {
              @Override
              public void load(StoredModel model) {
                throw new IllegalStateException("this is inside");
              }
            });
    start(supply);
    supply.load();
    supply.awaitSettled();
    HttpResponse<String> refused = classify();
    assertUnavailable(
        refused,
        "the model mobilenet_v2_1.0_224, which tells what a picture shows, cannot be loaded; the"
            + " server's log says more");
    assertNoRetryAfter(refused);
    assertThat(server.get("/v2/health/ready").statusCode()).isEqualTo(200);
    assertThat(json(server.get(INDEX)).path("models")).hasSize(1);
  }

  @Test
  void whatComesIsUsedWithoutARestart() throws Exception {
    startFetching(NOBODY);
    awaitIndex("waiting");
    assertThat(classify().statusCode()).isEqualTo(503);
    SmallModels.write(folder);
    while (server.get(OF_MODEL).statusCode() != 200) {
      Thread.sleep(5);
    }
    assertThat(json(classify()).path("classes").get(0).path("label").asText()).isEqualTo("macaw");
    assertThat(json(server.get(INDEX)).path("missing")).isEmpty();
    assertThat(json(server.get(INDEX)).path("models")).hasSize(1);
  }

  @Test
  void aModelNobodyKnowsIsNotFound() {
    startOffline();
    HttpResponse<String> unknown = server.get("/v2/models/resnet/ready");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(json(unknown).path("error").asText()).isEqualTo("there is no model called resnet");
  }

  @Test
  void aModelThatIsPartOfTheSiteIsServedWithIt() {
    startOffline();
    HttpResponse<String> inside = server.get("/models/inside.pb");
    assertThat(inside.statusCode()).isEqualTo(200);
    assertThat(inside.body()).isEqualTo("a model that is part of the site");
    assertThat(inside.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(inside.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(json(server.get(INDEX)).path("models")).isEmpty();
  }
}
