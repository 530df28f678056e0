package dev.ocellus.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.GraphDef;

/** That the oracle's answer to a dilated depthwise convolution is one. */
final class DilatedDepthwiseTest {
  private static final int CHANNELS = 3;
  private static final int MULTIPLIER = 2;

  private final Random random = new Random(5);

  /**
   * A whole convolution knows dilation everywhere; its weights are zero from channel to channel.
   */
  @ParameterizedTest
  @CsvSource({"2, 2, SAME", "2, 2, VALID", "3, 3, SAME", "1, 3, SAME", "4, 2, VALID"})
  void theOraclesAnswerIsThatOfAConvolutionOfEachChannelAlone(
      int down, int across, String padding) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, 13, 11, CHANNELS);
    Tensor taps = graph.randomTensor(1, 3, 2, CHANNELS, MULTIPLIER);
    String depthwise = depthwise(graph, x, graph.constant(taps), down, across, padding);
    String convolution =
        graph.node(
            "Conv2D",
            List.of(x, graph.constant(eachChannelAlone(taps))),
            a -> a.strides(1, 1).dilations(down, across).padding(padding));

    var answer = NativeTensorFlow.run(graph.problem("both", depthwise, convolution));

    assertThat(Agreement.difference(answer.get(depthwise), answer.get(convolution)))
        .isLessThan(1e-5);
  }

  private static Tensor eachChannelAlone(Tensor taps) {
    int outputs = CHANNELS * MULTIPLIER;
    int places = taps.shape().dim(0) * taps.shape().dim(1);
    Tensor alone =
        Tensor.zeros(Shape.of(taps.shape().dim(0), taps.shape().dim(1), CHANNELS, outputs));
    for (int place = 0; place < places; place++) {
      for (int output = 0; output < outputs; output++) {
        int channel = output / MULTIPLIER;
        alone.data()[(place * CHANNELS + channel) * outputs + output] =
            taps.data()[place * outputs + output];
      }
    }
    return alone;
  }

  @Test
  void noProblemOfTheSuiteLeavesTensorFlowADilatedOne() throws InvalidProtocolBufferException {
    int dilated = 0;
    for (Problem problem : Problems.all(5)) {
      GraphDef graph = GraphDef.parseFrom(problem.graphDef());
      GraphDef spread = DilatedDepthwise.spread(graph);
      assertThat(spread.getNodeList()).noneMatch(DilatedDepthwise::isDilated);
      if (graph.getNodeList().stream().anyMatch(DilatedDepthwise::isDilated)) {
        dilated++;
      } else {
        assertThat(spread).isEqualTo(graph);
      }
    }
    assertThat(dilated).isGreaterThanOrEqualTo(3);
  }

  @Test
  void weightsThatAreNoConstantAreNotPassedOver() {
    ProblemGraph graph = new ProblemGraph(random);
    String weights = graph.input(3, 3, CHANNELS, 1);
    String y = depthwise(graph, graph.input(1, 9, 9, CHANNELS), weights, 2, 2, "SAME");

    assertThatThrownBy(() -> NativeTensorFlow.run(graph.problem("computed weights", y)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            y
                + " is a dilated depthwise convolution whose weights x0 are no constant; TensorFlow"
                + " cannot compute it on every processor");
  }

  private static String depthwise(
      ProblemGraph graph, String x, String weights, int down, int across, String padding) {
    return graph.node(
        "DepthwiseConv2dNative",
        List.of(x, weights),
        a -> a.strides(1, 1).dilations(down, across).padding(padding));
  }
}
