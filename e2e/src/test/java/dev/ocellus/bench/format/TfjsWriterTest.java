package dev.ocellus.bench.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.bench.network.SampleNetworks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TfjsWriterTest {
  private final TfjsWriter.Files files = TfjsWriter.write(SampleNetworks.everyLayer());
  private final JsonObject artifacts =
      JsonParser.parseString(new String(files.artifacts(), UTF_8)).getAsJsonObject();

  @Test
  void every_layer_becomes_a_fused_operation() {
    List<String> operations = new ArrayList<>();
    for (JsonElement node : artifacts.getAsJsonObject("modelTopology").getAsJsonArray("node")) {
      operations.add(node.getAsJsonObject().get("op").getAsString());
    }
    operations.removeIf("Const"::equals);

    assertThat(operations)
        .containsExactly(
            "Placeholder",
            "_FusedConv2D",
            "FusedDepthwiseConv2dNative",
            "AddV2",
            "AvgPool",
            "Reshape",
            "Softmax");
  }

  @Test
  void the_weights_have_the_length_their_list_says() {
    int bytes = 0;
    for (JsonElement spec : artifacts.getAsJsonArray("weightSpecs")) {
      int size = 4;
      for (JsonElement dim : spec.getAsJsonObject().getAsJsonArray("shape")) {
        size *= dim.getAsInt();
      }
      bytes += size;
    }

    assertThat(files.weights()).hasSize(bytes);
  }
}
