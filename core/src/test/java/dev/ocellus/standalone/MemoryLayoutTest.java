package dev.ocellus.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.compile.Address;
import dev.ocellus.compile.Preparation;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things stand in a module's memory. */
final class MemoryLayoutTest {
  private static final int NEARLY_ALL = 0x7FFE0000;
  private static final String TOO_LARGE =
      "the model needs more than 2 GB of memory; a compiled file can have at most 2 GB";

  @Test
  void placesAreMultiplesOf64OneBehindTheOther() {
    MemoryLayout layout = new MemoryLayout();

    assertThat(layout.reserve(1)).isEqualTo(128);
    assertThat(layout.reserve(64)).isEqualTo(192);
    assertThat(layout.reserve(0)).isEqualTo(256);
    assertThat(layout.end()).isEqualTo(256);
    assertThat(layout.pages()).isOne();
  }

  @Test
  void moreThanTwoGigabytesAreRefused() {
    MemoryLayout layout = new MemoryLayout();
    layout.reserve(NEARLY_ALL);

    assertThatThrownBy(() -> layout.reserve(NEARLY_ALL))
        .isInstanceOf(ModelException.class)
        .hasMessage(TOO_LARGE);
    assertThat(layout.places()).hasSize(1);
  }

  @Test
  void aWorkAreaBeyondTwoGigabytesIsRefusedBeforeItIsMade() {
    Tensor one = Tensor.zeros(Shape.of(1));
    Preparation far =
        new Preparation(
            List.of(new Preparation.Write(one, Address.work(NEARLY_ALL), 1)), List.of());

    assertThatThrownBy(() -> ConstantImage.of(List.of(far), 128, NEARLY_ALL))
        .isInstanceOf(ModelException.class)
        .hasMessage(TOO_LARGE);
  }
}
