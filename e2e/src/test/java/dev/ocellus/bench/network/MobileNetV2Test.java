package dev.ocellus.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MobileNetV2Test {

  /** The paper's own figures (table 4, and the model cards for the other sizes). */
  @ParameterizedTest
  @CsvSource({"1.0, 224, 300", "1.4, 224, 582", "0.35, 96, 11"})
  void a_network_has_the_multiply_adds_that_its_makers_publish(
      double width, int size, double millions) {
    assertThat(FrozenNetwork.mobileNetV2(width, size).multiplyAdds() / 1e6)
        .isCloseTo(millions, Percentage.withPercentage(10));
  }

  @Test
  void a_network_has_the_layers_of_the_paper() {
    Network network = FrozenNetwork.mobileNetV2(0.35, 96).layers();

    assertThat(network.layers()).filteredOn(layer -> layer.op() instanceof Op.Conv2D).hasSize(36);
    assertThat(network.layers())
        .filteredOn(layer -> layer.op() instanceof Op.DepthwiseConv2D)
        .hasSize(17);
    assertThat(network.layers()).filteredOn(layer -> layer.op() instanceof Op.Binary).hasSize(10);
    assertThat(network.output().output()).isEqualTo(Shape.of(1, 1001));
  }

  @Test
  void a_network_is_the_same_each_time_it_is_made() {
    assertThat(FrozenNetwork.mobileNetV2(0.35, 96).graphDef())
        .isEqualTo(FrozenNetwork.mobileNetV2(0.35, 96).graphDef());
  }
}
