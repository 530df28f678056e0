package dev.ocellus.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RoundsTest {

  /** Takes one millisecond more with each turn, and writes down whose turn it was. */
  private static final class Slower implements Contestant {
    private final String name;
    private final List<String> turns;
    private int settled;

    Slower(String name, List<String> turns) {
      this.name = name;
      this.turns = turns;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public double[] time(int settling, int runs) {
      turns.add(name);
      settled += settling;
      double[] times = new double[runs];
      Arrays.fill(times, Collections.frequency(turns, name));
      return times;
    }

    @Override
    public float[] output() {
      return new float[0];
    }

    @Override
    public void close() {}
  }

  @Test
  void contestants_take_turns_and_the_first_rounds_do_not_count() {
    List<String> turns = new ArrayList<>();
    Slower we = new Slower("we", turns);
    Slower they = new Slower("they", turns);

    Map<Contestant, Sample> samples = new Rounds(2, 3, 0, 1).run(List.of(we, they));

    assertThat(turns).startsWith("we", "they", "we", "they").hasSize(10);
    assertThat(samples.get(we)).isEqualTo(new Sample(4, 3, 3));
  }

  @Test
  void a_turn_of_one_run_begins_with_one_that_does_not_count_like_every_other() {
    Slower we = new Slower("we", new ArrayList<>());

    Map<Contestant, Sample> samples = new Rounds(1, 2, 1, 3).ofSingleRuns().run(List.of(we));

    assertThat(we.settled).isEqualTo(3);
    assertThat(samples.get(we)).isEqualTo(new Sample(2.5, 2, 2));
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
    assertThat(Sample.median(new double[] {9, 1, 4, 2})).isEqualTo(3);
  }
}
