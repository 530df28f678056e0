package dev.ocellus.web.save;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.web.api.Seen;
import dev.ocellus.web.extras.DeskPicture;
import dev.ocellus.web.text.Speaking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teavm.jso.core.JSArrayReader;

@ExtendWith(Speaking.class)
class SaveSentencesTest {
  private final DeskPicture hidden = new Given("a hidden", true, true, true, false);
  private final DeskPicture boxed = new Given("b faces", true, true, false, true);
  private final DeskPicture plain = new Given("c", true, true, false, false);
  private final DeskPicture broken = new Given("d", false, false, false, false);

  @Test
  void one_picture_is_told_by_the_name_of_its_file() {
    assertThat(summary(FileKind.JPEG, false, hidden))
        .isEqualTo("a hidden.jpg, at full size and without metadata.");
  }

  @Test
  void of_many_it_is_told_what_they_have_in_them() {
    assertThat(summary(FileKind.PNG, true, hidden, boxed, boxed, plain))
        .isEqualTo(
            "4 pictures in one ZIP archive, at full size and without metadata. 1 with hidden"
                + " parts, 2 with boxes, 1 with neither.");
    assertThat(summary(FileKind.PNG, true, plain, plain))
        .isEqualTo("2 pictures in one ZIP archive, at full size and without metadata.");
  }

  @Test
  void results_are_told_by_how_many_pictures_they_are_of() {
    assertThat(summary(FileKind.JSON, false, boxed))
        .isEqualTo("b faces.jpg: what was found, as one JSON file.");
    assertThat(summary(FileKind.CSV, true, boxed, plain))
        .isEqualTo("2 pictures: what was found, as one CSV file.");
  }

  @Test
  void what_is_left_out_is_named() {
    assertThat(summary(FileKind.CSV, true, boxed, broken))
        .isEqualTo("1 picture: what was found, as one CSV file. Left out: d.jpg.");
    assertThat(summary(FileKind.PNG, true, broken, broken, broken, broken, broken))
        .isEqualTo("There is nothing to save yet. Left out: d.jpg, d.jpg, d.jpg and 2 more.");
  }

  @Test
  void what_is_told_can_be_saved_as_results_alone() {
    DeskPicture unknown = new Given("e", true, false, true, false);

    assertThat(batch(FileKind.PNG, unknown).taken()).containsExactly(unknown);
    assertThat(batch(FileKind.CSV, unknown).left()).containsExactly(unknown);
  }

  private static Batch batch(FileKind kind, DeskPicture... desk) {
    return Batch.of(new SaveRequest(kind, 1, false), List.of(desk));
  }

  private static String summary(FileKind kind, boolean all, DeskPicture... desk) {
    SaveRequest order = new SaveRequest(kind, 0.92, all);
    return SaveSentences.summary(order, Batch.of(order, List.of(desk)));
  }

  /** A picture that is shown. */
  private record Given(
      String getFileName, boolean isSavable, boolean isTold, boolean isHidden, boolean isBoxed)
      implements DeskPicture {
    @Override
    public int getId() {
      return 1;
    }

    @Override
    public String getName() {
      return getFileName + ".jpg";
    }

    @Override
    public boolean isExposed() {
      return false;
    }

    @Override
    public boolean isChosen() {
      return true;
    }

    @Override
    public JSArrayReader<Seen> results() {
      return null;
    }
  }
}
