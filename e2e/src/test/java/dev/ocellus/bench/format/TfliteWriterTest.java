package dev.ocellus.bench.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.flatbuffers.Table;
import dev.ocellus.bench.network.SampleNetworks;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TensorFlow Lite files, read field by field as schema.fbs numbers them. */
final class TfliteWriterTest {
  private static final int CONV_2D = 3;
  private static final int DEPTHWISE_CONV_2D = 4;
  private static final int ADD = 0;
  private static final int AVERAGE_POOL_2D = 1;
  private static final int RESHAPE = 22;
  private static final int SOFTMAX = 25;

  private final ByteBuffer file =
      ByteBuffer.wrap(TfliteWriter.write(SampleNetworks.everyLayer()))
          .order(ByteOrder.LITTLE_ENDIAN);
  private final Node model = new Node(file, file.getInt(0));
  private final Node subgraph = model.tables(2).get(0);

  @Test
  void the_file_says_what_it_is() {
    byte[] identifier = new byte[4];
    file.get(4, identifier);

    assertThat(new String(identifier, StandardCharsets.US_ASCII)).isEqualTo("TFL3");
    assertThat(model.number(0)).isEqualTo(3);
  }

  @Test
  void every_layer_becomes_an_operator_and_a_new_shape_a_reshape() {
    List<Node> codes = model.tables(1);

    assertThat(subgraph.tables(3).stream().map(operator -> codes.get(operator.number(0)).number(3)))
        .containsExactly(CONV_2D, DEPTHWISE_CONV_2D, ADD, AVERAGE_POOL_2D, RESHAPE, SOFTMAX);
  }

  @Test
  void the_weights_of_a_convolution_are_ohwi() {
    Node weights = tensor("conv/weights");

    assertThat(weights.ints(0)).containsExactly(2, 1, 1, 3);
    assertThat(floats(weights)).containsExactly(1f, 3f, 5f, 2f, 4f, 6f);
  }

  @Test
  void the_weights_of_a_depthwise_convolution_keep_their_order() {
    Node weights = tensor("depthwise/weights");

    assertThat(weights.ints(0)).containsExactly(1, 3, 3, 2);
    assertThat(floats(weights)).startsWith(0f, 1f, 2f).endsWith(16f, 17f);
  }

  @Test
  void relu6_is_fused_into_the_convolution() {
    assertThat(subgraph.tables(3).get(0).table(4).small(3)).isEqualTo(3);
    assertThat(subgraph.tables(3).get(1).table(4).small(4)).isZero();
  }

  @Test
  void data_begins_at_a_multiple_of_sixteen_bytes() {
    Node buffer = model.tables(4).get(tensor("depthwise/weights").number(2));

    assertThat(buffer.vector(0) % 16).isZero();
  }

  private Node tensor(String name) {
    return subgraph.tables(0).stream()
        .filter(tensor -> tensor.text(3).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Float> floats(Node tensor) {
    Node buffer = model.tables(4).get(tensor.number(2));
    List<Float> floats = new ArrayList<>();
    for (int i = 0; i < buffer.length(0) / 4; i++) {
      floats.add(file.getFloat(buffer.vector(0) + 4 * i));
    }
    return floats;
  }

  /** A table whose fields are read by number. */
  private static final class Node extends Table {
    Node(ByteBuffer file, int position) {
      __reset(position, file);
    }

    private int at(int field) {
      int offset = __offset(4 + 2 * field);
      return offset == 0 ? 0 : offset + bb_pos;
    }

    int number(int field) {
      return at(field) == 0 ? 0 : bb.getInt(at(field));
    }

    int small(int field) {
      return at(field) == 0 ? 0 : bb.get(at(field));
    }

    String text(int field) {
      return __string(at(field));
    }

    Node table(int field) {
      return new Node(bb, __indirect(at(field)));
    }

    int vector(int field) {
      return __vector(at(field) - bb_pos);
    }

    int length(int field) {
      return __vector_len(at(field) - bb_pos);
    }

    List<Integer> ints(int field) {
      List<Integer> ints = new ArrayList<>();
      for (int i = 0; i < length(field); i++) {
        ints.add(bb.getInt(vector(field) + 4 * i));
      }
      return ints;
    }

    List<Node> tables(int field) {
      List<Node> tables = new ArrayList<>();
      for (int i = 0; i < length(field); i++) {
        tables.add(new Node(bb, __indirect(vector(field) + 4 * i)));
      }
      return tables;
    }
  }
}
