package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.vision.Where;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void a_face_is_told_by_how_large_it_is_and_where() {
    assertThat(Texts.place(Samples.faces(Where.DEVICE, 1).faces().get(0)))
        .isEqualTo("49 × 65 pixels at 277, 90");
  }

  @Test
  void the_note_below_the_faces_counts_them() {
    assertThat(Texts.facesNote(Samples.faces(Where.DEVICE, 0)))
        .isEqualTo("No face found in this picture.");
    assertThat(Texts.facesNote(Samples.faces(Where.DEVICE, 1)))
        .isEqualTo("1 face found. Choose one to mark it in the picture.");
  }

  @Test
  void the_question_names_the_picture_its_size_and_where_it_goes() {
    assertThat(Texts.whatIsSent(Samples.OFFICE, "127.0.0.1:8080"))
        .isEqualTo(
            "office5.jpg (61 kB) goes to 127.0.0.1:8080 and is looked at there. It goes to nobody"
                + " else.");
  }

  @Test
  void a_name_cannot_turn_the_direction_of_the_text_around_it() {
    assertThat(Texts.nameOf("harmless\u202Egpj.exe")).isEqualTo("harmlessgpj.exe");
    assertThat(Texts.nameOf("\u2067")).isEqualTo("Pasted picture");
    assertThat(Texts.nameOf(null)).isEqualTo("Pasted picture");
  }

  @Test
  void messages_become_sentences() {
    assertThat(Texts.sentence("the picture has 61 MP; make it smaller"))
        .isEqualTo("The picture has 61 MP; make it smaller.");
    assertThat(Texts.sentence("Try again.")).isEqualTo("Try again.");
    assertThat(Texts.sentence("")).isEmpty();
  }

  @Test
  void what_will_not_be_known_is_not_promised() {
    PageState looking = Samples.looking();

    assertThat(Texts.missing(looking.work())).isEqualTo("Looking…");
    assertThat(Texts.missing(looking.asking().work())).isEqualTo("Looking…");
    assertThat(Texts.missing(looking.stopped(Problem.of("network", "gone")).work()))
        .isEqualTo("Not known for this picture.");
  }

  @Test
  void what_comes_without_a_name_was_pasted() {
    assertThat(Texts.nameOf("")).isEqualTo("Pasted picture");
    assertThat(Texts.nameOf("cat.jpg")).isEqualTo("cat.jpg");
  }

  @Test
  void a_caption_waits_for_the_size() {
    assertThat(Texts.caption(new Picture("a.png", 10, 0, 0))).isEqualTo("a.png");
    assertThat(Texts.caption(Samples.OFFICE)).isEqualTo("office5.jpg, 500 × 375 pixels");
  }

  @Test
  void the_annotated_picture_is_named_after_its_picture() {
    assertThat(Texts.annotatedName(Samples.OFFICE)).isEqualTo("office5 faces.png");
    assertThat(Texts.annotatedName(new Picture("Pasted picture", 1, 1, 1)))
        .isEqualTo("Pasted picture faces.png");
    assertThat(Texts.annotatedName(new Picture(".hidden", 1, 1, 1))).isEqualTo(".hidden faces.png");
  }
}
