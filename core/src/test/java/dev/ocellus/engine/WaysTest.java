package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class WaysTest {
  private static final Graph GRAPH =
      Graph.of(List.of(new Node("x", new Op.Placeholder(DataType.FLOAT32, null), List.of())));
  private static final List<String> OUTPUTS = List.of("x");

  private final List<String> notices = new ArrayList<>();

  /** A way whose models give its number, until something is broken. */
  private static final class Numbered implements Way {
    private final int number;
    private String brokenLoad;
    private String brokenRun;
    private String brokenRehearsal;
    private boolean closed;
    private int loads;

    Numbered(int number) {
      this.number = number;
    }

    @Override
    public String title() {
      return "way " + number;
    }

    @Override
    public void rehearse() {
      failIf(brokenRehearsal);
    }

    @Override
    public Model load(Graph graph, List<String> outputs) {
      loads++;
      failIf(brokenLoad);
      return new Model() {
        @Override
        public Map<String, Tensor> run(
            Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
          failIf(brokenRun);
          progress.at(1);
          return Map.of("by", Tensor.scalar(number));
        }
      };
    }

    private static void failIf(String broken) {
      if (broken != null) {
        throw new EngineException(broken);
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private final Numbered first = new Numbered(1);
  private final Numbered second = new Numbered(2);

  private Ways ways(List<Supplier<Way>> ways) {
    return new Ways(ways, notices::add);
  }

  private Ways bothWays() {
    return ways(List.of(() -> first, () -> second));
  }

  private static float run(Model model) {
    return model.run(Map.of(), OUTPUTS, Progress.NONE).get("by").data()[0];
  }

  @Test
  void theFirstWayIsTakenAndTheOthersAreNotStarted() {
    Ways ways = ways(List.of(() -> first, () -> fail("started")));

    assertThat(run(ways.load(GRAPH, OUTPUTS))).isEqualTo(1);
    assertThat(ways.current().title()).isEqualTo("way 1");
    assertThat(notices).isEmpty();
  }

  private static Way fail(String why) {
    throw new EngineException(why);
  }

  @Test
  void aWayThatCannotBeStartedIsPassedOver() {
    Ways ways = ways(List.of(() -> fail("no memory"), () -> second));

    assertThat(run(ways.load(GRAPH, OUTPUTS))).isEqualTo(2);
    assertThat(notices).containsExactly("no memory; going on with way 2");
  }

  @Test
  void aWayThatFailsInRehearsalIsClosedAndPassedOver() {
    first.brokenRehearsal = "the browser does not accept the generated module";

    assertThat(bothWays().current()).isSameAs(second);
    assertThat(first.closed).isTrue();
    assertThat(second.closed).isFalse();
    assertThat(notices)
        .containsExactly("the browser does not accept the generated module; going on with way 2");
  }

  @Test
  void aRunThatFailsIsDoneAgainInTheNextWay() {
    Model model = bothWays().load(GRAPH, OUTPUTS);
    assertThat(run(model)).isEqualTo(1);

    first.brokenRun = "a thread is lost";

    assertThat(run(model)).isEqualTo(2);
    assertThat(run(model)).isEqualTo(2);
    assertThat(first.closed).isTrue();
    assertThat(second.loads).isEqualTo(1);
    assertThat(notices).containsExactly("a thread is lost; going on with way 2");
  }

  @Test
  void aModelThatCannotBeLoadedIsLoadedInTheNextWay() {
    first.brokenLoad = "the module is not accepted";

    assertThat(run(bothWays().load(GRAPH, OUTPUTS))).isEqualTo(2);
    assertThat(notices).containsExactly("the module is not accepted; going on with way 2");
  }

  @Test
  void allModelsTakeTheNextWayWhenOneOfThemFails() {
    Ways ways = bothWays();
    Model one = ways.load(GRAPH, OUTPUTS);
    Model other = ways.load(GRAPH, OUTPUTS);
    first.brokenRun = "a thread is lost";

    assertThat(run(one)).isEqualTo(2);
    assertThat(run(other)).isEqualTo(2);
    assertThat(notices).hasSize(1);
  }

  @Test
  void theLastFailureIsToldWhenNoWayIsLeft() {
    Model model = bothWays().load(GRAPH, OUTPUTS);
    first.brokenRun = "a thread is lost";
    second.brokenRun = "no memory";

    assertThatThrownBy(() -> run(model))
        .isInstanceOf(EngineException.class)
        .hasMessage("no memory");
  }

  @Test
  void cancellingIsNoFailureOfTheWay() {
    Model model = bothWays().load(GRAPH, OUTPUTS);
    Progress cancelling =
        fraction -> {
          throw new CancelledException();
        };

    assertThatThrownBy(() -> model.run(Map.of(), OUTPUTS, cancelling))
        .isInstanceOf(CancelledException.class);
    assertThat(run(model)).isEqualTo(1);
    assertThat(notices).isEmpty();
  }
}
