package dev.ocellus.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NestTest {
  @Test
  void axesThatAreContiguousInAllArraysBecomeOne() {
    Nest nest = new Nest(new int[] {2, 3, 4}, new int[] {12, 4, 1}, new int[] {24, 8, 2});
    assertThat(nest.axes()).isEqualTo(1);
    assertThat(nest.run()).isEqualTo(24);
    assertThat(nest.rows()).isEqualTo(1);
    assertThat(nest.stride(0, 0)).isEqualTo(1);
    assertThat(nest.stride(1, 0)).isEqualTo(2);
  }

  @Test
  void anAxisStaysApartWhereOneArrayIsBroadcastAlongIt() {
    Nest nest = new Nest(new int[] {2, 3, 4}, new int[] {12, 4, 1}, new int[] {0, 0, 1});
    assertThat(nest.axes()).isEqualTo(2);
    assertThat(nest.extent(0)).isEqualTo(6);
    assertThat(nest.stride(1, 0)).isZero();
    assertThat(nest.rows()).isEqualTo(6);
    assertThat(nest.run()).isEqualTo(4);
  }

  @Test
  void axesOfExtentOneAreLeftOut() {
    Nest nest = new Nest(new int[] {1, 5, 1, 2}, new int[] {99, 7, 99, 3});
    assertThat(nest.axes()).isEqualTo(2);
    assertThat(nest.extent(0)).isEqualTo(5);
    assertThat(nest.stride(0, 0)).isEqualTo(7);
    assertThat(nest.stride(0, 1)).isEqualTo(3);
  }

  @Test
  void aSingleElementIsARunOfOne() {
    Nest nest = new Nest(new int[] {1, 1}, new int[] {0, 0});
    assertThat(nest.axes()).isEqualTo(1);
    assertThat(nest.run()).isEqualTo(1);
    assertThat(nest.stride(0, 0)).isEqualTo(1);
  }

  @Test
  void axesAreReadBackwards() {
    Nest nest = new Nest(new int[] {2, 3}, new int[] {-3, -1}, new int[] {3, 1});
    assertThat(nest.axes()).isEqualTo(1);
    assertThat(nest.stride(0, 0)).isEqualTo(-1);
  }
}
