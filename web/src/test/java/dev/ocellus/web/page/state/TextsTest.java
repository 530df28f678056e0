package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.vision.Where;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void a_face_is_told_by_how_sure_how_large_and_where() {
    assertThat(Texts.face(0, Samples.faces(Where.DEVICE, 1).faces().get(0)))
        .isEqualTo("Face 1, >99.9%, 49 × 65 pixels at 277, 90");
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
