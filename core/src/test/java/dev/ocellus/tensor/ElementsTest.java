package dev.ocellus.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.testing.WatchedSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ElementsTest {
  private static final float[] SPECIAL = {
    0, -0f, 1.5f, -1.4e-45f, Float.MAX_VALUE, Float.NEGATIVE_INFINITY, Float.NaN
  };

  @Test
  void storedElementsAreReadToTheBit() {
    WatchedSource file = file(3, SPECIAL);
    StoredElements stored = new StoredElements(file, 3, SPECIAL.length);
    assertThat(stored.size()).isEqualTo(SPECIAL.length);
    assertThat(stored.toArray()).containsExactly(SPECIAL);
  }

  @Test
  void storedElementsAreReadWhenTheyAreAskedForAndOnce() {
    float[] many = new float[5000];
    for (int i = 0; i < many.length; i++) {
      many[i] = i;
    }
    WatchedSource file = file(1, many);
    StoredElements stored = new StoredElements(file, 1, many.length);
    assertThat(file.copied()).isZero();
    assertThat(stored.toArray()).containsExactly(many).isSameAs(stored.toArray());
    assertThat(file.copied()).isEqualTo(4 * many.length);
    assertThat(file.calls()).isLessThan(10);
  }

  @Test
  void aCopyIsTheCallersOwn() {
    StoredElements stored = new StoredElements(file(0, 1, 2), 0, 2);
    stored.copy()[0] = 9;
    assertThat(stored.copy()).containsExactly(1, 2).isNotSameAs(stored.toArray());
    stored.copy()[0] = 9;
    assertThat(stored.toArray()).containsExactly(1, 2);
  }

  @Test
  void storedElementsLieWithinTheirSource() {
    assertThat(new StoredElements(file(4), 4, 0).toArray()).isEmpty();
    for (int[] place : new int[][] {{1, 2}, {-1, 1}, {8, 1}, {0, -1}, {4, 1 << 30}}) {
      assertThatThrownBy(() -> new StoredElements(file(0, 1, 2), place[0], place[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(place[1] + " elements at byte " + place[0] + " are not within 8 bytes");
    }
  }

  @Test
  void scaledElementsAreProductsInFloat32() {
    StoredElements base = new StoredElements(file(0, 0.1f, 3, 1e-30f, 7), 0, 4);
    ScaledElements scaled = new ScaledElements(base, 0.1f, 1e-20f);
    assertThat(scaled.toArray())
        .containsExactly(0.1f * 0.1f, 3 * 1e-20f, 1e-30f * 0.1f, 7 * 1e-20f)
        .isSameAs(scaled.toArray());
    assertThat(base.toArray()).containsExactly(0.1f, 3, 1e-30f, 7);
  }

  @Test
  void factorsComeInWholeRounds() {
    assertThatThrownBy(() -> new ScaledElements(Elements.of(1, 2, 3), 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 elements cannot be scaled by rounds of 2 factors");
    assertThatThrownBy(() -> new ScaledElements(Elements.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 elements cannot be scaled by rounds of 0 factors");
  }

  @Test
  void aBatchIsItsItemsOneAfterTheOther() {
    Batch batch = new Batch(List.of(new StoredElements(file(0, 1, 2), 0, 2), Elements.of(3, -0f)));
    assertThat(batch.size()).isEqualTo(4);
    assertThat(batch.toArray()).containsExactly(1, 2, 3, -0f);
    assertThat(batch.get(2)).isEqualTo(3);
    assertThat(new Batch(List.of()).toArray()).isEmpty();
  }

  @Test
  void aTensorUnderAnotherShapeHasTheSameElements() {
    Elements elements = new StoredElements(file(0, 1, 2), 0, 2);
    Tensor tensor = new Tensor(DataType.FLOAT32, Shape.of(2), elements);
    assertThat(tensor.reshaped(Shape.of(1, 2)).elements()).isSameAs(elements);
    assertThat(tensor).isEqualTo(tensor.reshaped(Shape.of(2)));
    assertThat(tensor).isNotEqualTo(Tensor.of(Shape.of(2), 1, 2));
  }

  @Test
  void aTensorHasAsManyElementsAsItsShape() {
    assertThatThrownBy(() -> Tensor.of(Shape.of(2, 2), 1, 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tensor of shape [2, 2] has 4 elements, 3 were given");
  }

  /** A file of some bytes and then these numbers. */
  private static WatchedSource file(int before, float... numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocate(before + 4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(before);
    for (float number : numbers) {
      bytes.putFloat(number);
    }
    return new WatchedSource(bytes.array());
  }
}
