package dev.ocellus.bench.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import dev.ocellus.bench.network.SampleNetworks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ONNX files, read field by field as onnx.proto numbers them. */
final class OnnxWriterTest {
  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;

  @Test
  void every_layer_becomes_nodes_and_relu6_a_clip() throws InvalidProtocolBufferException {
    UnknownFieldSet graph = graph();

    assertThat(texts(messages(graph, NODE), 4))
        .containsExactly(
            "Conv", "Clip", "Conv", "Add", "GlobalAveragePool", "Flatten", "Softmax", "Identity");
  }

  @Test
  void the_weights_of_a_convolution_are_oihw() throws InvalidProtocolBufferException {
    UnknownFieldSet weights = initializer("conv/weights");

    assertThat(weights.getField(1).getVarintList()).containsExactly(2L, 3L, 1L, 1L);
    assertThat(floats(weights.getField(9).getLengthDelimitedList().get(0)))
        .containsExactly(1, 3, 5, 2, 4, 6);
  }

  @Test
  void the_weights_of_a_depthwise_convolution_stand_channel_by_channel()
      throws InvalidProtocolBufferException {
    UnknownFieldSet weights = initializer("depthwise/weights");

    assertThat(weights.getField(1).getVarintList()).containsExactly(2L, 1L, 3L, 3L);
    assertThat(floats(weights.getField(9).getLengthDelimitedList().get(0)))
        .startsWith(0, 2, 4)
        .endsWith(13, 15, 17);
  }

  @Test
  void same_padding_is_written_as_numbers() throws InvalidProtocolBufferException {
    UnknownFieldSet depthwise = messages(graph(), NODE).get(2);
    UnknownFieldSet pads =
        messages(depthwise, 5).stream()
            .filter(attribute -> text(attribute, 1).equals("pads"))
            .findFirst()
            .orElseThrow();

    assertThat(pads.getField(8).getVarintList()).containsExactly(1L, 1L, 1L, 1L);
  }

  private static UnknownFieldSet graph() throws InvalidProtocolBufferException {
    byte[] file = OnnxWriter.write(SampleNetworks.everyLayer());
    return messages(UnknownFieldSet.parseFrom(file), GRAPH).get(0);
  }

  private static UnknownFieldSet initializer(String name) throws InvalidProtocolBufferException {
    return messages(graph(), INITIALIZER).stream()
        .filter(tensor -> text(tensor, 8).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<UnknownFieldSet> messages(UnknownFieldSet message, int field)
      throws InvalidProtocolBufferException {
    List<UnknownFieldSet> messages = new ArrayList<>();
    for (ByteString bytes : message.getField(field).getLengthDelimitedList()) {
      messages.add(UnknownFieldSet.parseFrom(bytes));
    }
    return messages;
  }

  private static List<String> texts(List<UnknownFieldSet> messages, int field) {
    return messages.stream().map(message -> text(message, field)).toList();
  }

  private static String text(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().get(0).toStringUtf8();
  }

  private static float[] floats(ByteString bytes) {
    float[] floats = new float[bytes.size() / 4];
    bytes
        .asReadOnlyByteBuffer()
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(floats);
    return floats;
  }
}
