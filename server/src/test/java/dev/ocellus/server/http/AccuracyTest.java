package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ocellus.testing.Shared;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  private static final String FOLDER = "images/imagenet/";

  /** A photograph and the index of what it shows. */
  private record Labelled(String file, int index) {}

  @Test
  void mostOfTheLabelledPhotographsAreRecognised() {
    List<Labelled> photographs = photographs();
    assertThat(photographs).hasSize(100);
    int first = 0;
    int amongFive = 0;
    try (TestServer server = TestServer.published()) {
      for (Labelled photograph : photographs) {
        byte[] file = Shared.bytes(FOLDER + photograph.file());
        JsonNode classes = json(server.post("/api/v1/classify?top=5", file)).path("classes");
        List<Integer> told = classes.findValues("index").stream().map(JsonNode::asInt).toList();
        first += told.indexOf(photograph.index()) == 0 ? 1 : 0;
        amongFive += told.contains(photograph.index()) ? 1 : 0;
      }
    }
    assertThat(first).isGreaterThanOrEqualTo(92);
    assertThat(amongFive).isGreaterThanOrEqualTo(99);
  }

  private static List<Labelled> photographs() {
    String table = new String(Shared.bytes(FOLDER + "labels.tsv"), StandardCharsets.UTF_8);
    return table
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new Labelled(cells[0], Integer.parseInt(cells[1])))
        .toList();
  }
}
