package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page names the folder of models itself: {@code load({ models })}. */
@InBrowser
final class ModelsElsewhereTest {
  private static final String ADVICE = "; put the models there";

  private StaticSite page;
  private StaticSite models;
  private Path elsewhere;

  @BeforeEach
  void serve(OcellusServer server, @TempDir Path folder, @TempDir Path other) throws IOException {
    Surface.copyTo(folder);
    page = new StaticSite(folder, Project.site());
    elsewhere = other;
    models = StaticCopy.of(server, other).forAll();
  }

  @AfterEach
  void stop() {
    page.close();
    models.close();
  }

  @Test
  void models_of_another_origin_that_allows_it_are_used(Visit visit) {
    Surface surface = open(visit);

    surface.load("{ where: 'device', models: '" + models.origin() + "/models' }");

    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
  }

  @Test
  void the_list_may_name_its_files_by_absolute_addresses(Visit visit, @TempDir Path list)
      throws IOException {
    Path folder = Files.createDirectories(list.resolve("models"));
    String index = Files.readString(elsewhere.resolve("models/index.json"));
    String absolute = "\"file\":\"" + models.origin() + "/models/";
    Files.writeString(
        folder.resolve("index.json"), index.replaceAll("\"file\"\\s*:\\s*\"", absolute));
    try (StaticSite lists = new StaticSite(list).forAll()) {
      visit.watch().allow(lists.origin());
      page.connectingTo(models.origin() + " " + lists.origin());
      Surface surface = openUnchanged(visit);

      surface.load("{ where: 'device', models: '" + lists.origin() + "/models/' }");

      assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
    }
  }

  @Test
  void a_model_that_was_missing_is_used_when_it_has_come(Visit visit) throws IOException {
    Path list = elsewhere.resolve("models/index.json");
    String whole = Files.readString(list);
    JsonObject fetching = JsonParser.parseString(whole).getAsJsonObject();
    fetching
        .getAsJsonArray("models")
        .asList()
        .removeIf(model -> !model.getAsJsonObject().get("kind").getAsString().equals("faces"));
    fetching.add(
        "missing",
        JsonParser.parseString(
            "[{ 'name': 'soon', 'kind': 'classifier', 'bytes': 9, 'state': 'fetching',"
                + " 'fetched': 1, 'reason': '' }]"));
    Files.writeString(list, fetching.toString());
    Surface surface = open(visit);
    surface.load("{ where: 'device', models: '" + models.origin() + "/models' }");
    String look = "eye.classify(await surface.picture('/pictures/macaw.jpg'))";
    assertThat(message(surface, look)).startsWith("model-missing: the model soon");

    Files.writeString(list, whole);

    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
  }

  @Test
  void an_address_that_is_none_and_a_list_that_is_none_are_told(Visit visit) throws IOException {
    Files.writeString(elsewhere.resolve("models/index.json"), "{ \"models\": {} }");
    Surface surface = open(visit);
    String list = models.origin() + "/models/index.json";

    assertThat(failure(surface, "models: new URL('" + models.origin() + "/models')"))
        .isEqualTo(
            "model-damaged: the list of models, "
                + list
                + ", has no array of models; put the models there");
    assertThat(failure(surface, "server: 'http://'"))
        .isEqualTo(
            "bad-option: the option server is http://; it must be the address of a server of"
                + " Ocellus");
  }

  @Test
  void a_folder_without_a_list_is_told_by_load(Visit visit) {
    Surface surface = open(visit);

    assertThat(failure(surface, "models: 'nothing'"))
        .isEqualTo(
            "model-missing: the list of models, "
                + page.origin()
                + "/surface/nothing/index.json, answers HTTP 404"
                + ADVICE);
  }

  @Test
  void a_host_that_answers_with_its_page_lacks_the_models_and_has_none_damaged(Visit visit)
      throws IOException {
    Files.writeString(elsewhere.resolve("index.html"), "<!doctype html><title>An app</title>");
    models.withStartPageForAll();
    Surface surface = open(visit);

    assertThat(failure(surface, "models: '" + models.origin() + "/nothing'"))
        .isEqualTo(
            "model-missing: the list of models, "
                + models.origin()
                + "/nothing/index.json, is missing: the host answers with a page (text/html)"
                + ADVICE);
    for (Path file : files(elsewhere.resolve("models"))) {
      if (file.toString().endsWith(".pb")) {
        Files.delete(file);
      }
    }
    surface.load("{ where: 'device', models: '" + models.origin() + "/models' }");
    assertThat(message(surface, "eye.classify(await surface.picture('/pictures/macaw.jpg'))"))
        .startsWith("model-missing: the model " + models.origin() + "/models/")
        .endsWith(" is missing: the host answers with a page (text/html)");
  }

  @Test
  void another_origin_that_does_not_allow_the_page_is_asked_to(Visit visit) {
    try (StaticSite closed = new StaticSite(elsewhere)) {
      visit.watch().allow(closed.origin());
      page.connectingTo(closed.origin());
      Surface surface = openUnchanged(visit);

      assertThat(failure(surface, "models: '" + closed.origin() + "/models'"))
          .isEqualTo(
              "network: the list of models, "
                  + closed.origin()
                  + "/models/index.json, cannot be had (Failed to fetch); look at the network and"
                  + " try again, and have "
                  + closed.origin()
                  + " allow pages of "
                  + page.origin()
                  + " (CORS)");
    }
  }

  @Test
  void preload_has_the_models_before_the_first_picture_and_tells_of_one_that_is_missing(
      Visit visit) {
    Surface surface = open(visit);
    String folder = "models: '" + models.origin() + "/models'";

    surface.load("{ where: 'device', preload: ['classes', 'faces'], " + folder + " }");
    int asked = visit.watch().requests("/models/").size();
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
    assertThat(visit.watch().requests("/models/")).hasSize(asked);

    assertThat(failure(surface, "preload: ['classes']"))
        .isEqualTo(
            "model-missing: the list of models, "
                + page.origin()
                + "/models/index.json, answers HTTP 404"
                + ADVICE);
    assertThat(failure(surface, "preload: ['cats']"))
        .isEqualTo(
            "bad-option: the option preload is cats; it must be an array of classes or faces");
  }

  @Test
  void prepare_has_the_models_of_one_task(Visit visit) {
    Surface surface = open(visit);
    surface.load("{ where: 'device', models: '" + models.origin() + "/models' }");

    surface.json("async () => { await eye.prepare(['faces']); return {}; }");

    int asked = visit.watch().requests("/models/").size();
    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
    assertThat(visit.watch().requests("/models/")).hasSize(asked);
  }

  private Surface open(Visit visit) {
    page.connectingTo(models.origin());
    return openUnchanged(visit);
  }

  private Surface openUnchanged(Visit visit) {
    visit.watch().expect("404|CORS policy|ERR_FAILED");
    visit.watch().allow(models.origin());
    return Surface.openServed(visit, page.origin());
  }

  private static String failure(Surface surface, String options) {
    return message(surface, "surface.load({ where: 'device', " + options + " })");
  }

  /** What a promise is rejected with, its code first. */
  private static String message(Surface surface, String promise) {
    JsonObject told = surface.json("async () => surface.told(" + promise + ")");
    return told.get("code").getAsString() + ": " + told.get("message").getAsString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
