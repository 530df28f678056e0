package dev.ocellus.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.tensorflow.GraphDefWriter;
import dev.ocellus.problem.NativeTensorFlow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HalfTest {
  private static final int ALL = 1 << 16;
  private static final int INFINITY = 0x7c00;

  @Test
  void everyNumberSurvivesTheWayThereAndBack() {
    for (int bits = 0; bits < ALL; bits++) {
      float value = Half.toFloat(bits);
      if (Float.isNaN(value)) {
        assertThat(Half.toFloat(Half.fromFloat(value))).as("%x", bits).isNaN();
      } else {
        assertThat(Half.fromFloat(value)).as("%x", bits).isEqualTo(bits);
      }
    }
  }

  @Test
  void tensorFlowReadsEveryNumberAlike() {
    float[] values = new float[ALL];
    for (int bits = 0; bits < ALL; bits++) {
      values[bits] = Half.toFloat(bits);
    }
    GraphDefWriter graph = new GraphDefWriter();
    graph.halfConstant("all", values, ALL);

    float[] read = NativeTensorFlow.run(graph.bytes(), Map.of(), List.of("all")).get("all").data();

    assertThat(read).containsExactly(values);
  }

  @Test
  void whatLiesBetweenTwoNumbersGoesToTheNearerOneAndTheMiddleToTheEvenOne() {
    for (int bits = 0; bits < INFINITY - 1; bits++) {
      float middle = (Half.toFloat(bits) + Half.toFloat(bits + 1)) / 2;
      assertThat(Half.fromFloat(Math.nextDown(middle))).as("below %s", middle).isEqualTo(bits);
      assertThat(Half.fromFloat(middle)).as("at %s", middle).isEqualTo(bits + (bits & 1));
      assertThat(Half.fromFloat(Math.nextUp(middle))).as("above %s", middle).isEqualTo(bits + 1);
      assertThat(Half.fromFloat(-middle)).isEqualTo(0x8000 | (bits + (bits & 1)));
    }
  }

  @Test
  void whatIsTooLargeIsInfinite() {
    assertThat(Half.toFloat(Half.fromFloat(65_519.996f))).isEqualTo(65_504);
    assertThat(Half.fromFloat(65_520)).isEqualTo(INFINITY);
    assertThat(Half.fromFloat(Float.MAX_VALUE)).isEqualTo(INFINITY);
    assertThat(Half.fromFloat(Float.NEGATIVE_INFINITY)).isEqualTo(0x8000 | INFINITY);
    assertThat(Half.fromFloat(Float.MIN_VALUE)).isZero();
  }
}
