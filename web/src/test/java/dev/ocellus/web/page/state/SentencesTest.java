package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.Where;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Speaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Speaking.class)
class SentencesTest {

  @Test
  void a_face_is_told_by_how_large_it_is_and_where() {
    assertThat(Sentences.place(Samples.faces(Where.DEVICE, 1).faces().get(0)))
        .isEqualTo("49 × 65 pixels at 277, 90");
  }

  @Test
  void the_note_below_the_faces_counts_them() {
    assertThat(note(0)).isEqualTo("No face found in this picture.");
    assertThat(note(1)).isEqualTo("1 face found. Choose one to mark it in the picture.");
  }

  private static String note(int faces) {
    return Sentences.facesNote(Samples.seen(Where.DEVICE, faces).desk().chosen());
  }

  @Test
  void a_file_is_named_after_what_is_in_it() {
    Item boxed = Samples.seen(Where.DEVICE, 2).desk().chosen();
    Item hidden = boxed.hiding(Hiding.NONE.withFaces(true), Query.FIRST);
    Hiding none = hidden.hiding().selecting(1).removed().selecting(0).removed();
    Item shownAgain = hidden.hiding(none, Query.FIRST);

    assertThat(Sentences.fileName(boxed)).isEqualTo("office5 faces");
    assertThat(Sentences.fileName(hidden)).isEqualTo("office5 hidden");
    assertThat(Sentences.fileName(shownAgain)).isEqualTo("office5");
    assertThat(Sentences.fileName(Samples.seen(Where.DEVICE, 0).desk().chosen()))
        .isEqualTo("office5");
  }

  @Test
  void it_is_said_how_many_faces_a_file_would_show_also_where_nobody_looks_for_faces() {
    Item seen = Samples.seen(Where.DEVICE, 2).desk().chosen();
    Query withoutFaces = Query.FIRST.with(Task.FACES, false);

    assertThat(Sentences.exposure(seen, Query.FIRST)).isEqualTo("2 faces are visible.");
    assertThat(Sentences.exposure(seen.wanting(withoutFaces), withoutFaces))
        .isEqualTo("2 faces are visible.");
    Item hidden = seen.hiding(Hiding.NONE.withFaces(true), Query.FIRST);
    assertThat(Sentences.exposure(hidden, Query.FIRST)).isEmpty();
    Hiding one = hidden.hiding().selecting(0).removed();
    assertThat(Sentences.exposure(hidden.hiding(one, Query.FIRST), Query.FIRST))
        .isEqualTo("1 face is visible.");
  }

  @Test
  void the_question_names_the_picture_its_size_and_where_it_goes() {
    assertThat(Sentences.whatIsSent(Samples.given(1).desk().items(), "127.0.0.1:8080"))
        .isEqualTo(
            "office5.jpg (61 kB) goes to 127.0.0.1:8080 and is looked at there. It goes to nobody"
                + " else.");
  }

  @Test
  void the_question_about_many_pictures_says_how_many_and_how_much() {
    assertThat(Sentences.whatIsSent(Samples.given(30).desk().items(), "127.0.0.1:8080"))
        .isEqualTo(
            "30 pictures (1.8 MB) go to 127.0.0.1:8080 and are looked at there. They go to nobody"
                + " else.");
  }

  @Test
  void the_row_says_how_many_pictures_are_through() {
    PageState state = Samples.given(3);

    assertThat(Sentences.tally(state.desk())).isEqualTo("0 of 3 looked at");
    Problem cancelled = new Problem(Problem.Kind.CANCELLED);
    assertThat(Sentences.tally(state.desk().changeAll(item -> item.stopped(cancelled))))
        .isEqualTo("0 of 3 looked at");
  }

  @Test
  void each_picture_in_the_row_says_how_far_it_is() {
    Item waiting = Samples.given(1).desk().chosen();

    assertThat(Sentences.thumbnail(waiting)).isEqualTo("office5.jpg, waiting");
    assertThat(Sentences.thumbnail(Samples.looking().desk().chosen()))
        .isEqualTo("office5.jpg, being looked at");
    assertThat(Sentences.thumbnail(Samples.seen(Where.DEVICE, 1).desk().chosen()))
        .isEqualTo("office5.jpg, looked at");
    assertThat(Sentences.thumbnail(waiting.stopped(Problem.of("network", ""))))
        .isEqualTo("office5.jpg, failed");
    assertThat(Sentences.thumbnail(waiting.stopped(Problem.of("unreadable", ""))))
        .isEqualTo("office5.jpg, not a picture");
  }

  @Test
  void a_name_cannot_turn_the_direction_of_the_text_around_it() {
    assertThat(Sentences.nameOf("harmless\u202Egpj.exe")).isEqualTo("harmlessgpj.exe");
    assertThat(Sentences.nameOf("\u2067")).isEqualTo("Pasted picture");
    assertThat(Sentences.nameOf(null)).isEqualTo("Pasted picture");
  }

  @Test
  void what_will_not_be_known_is_not_promised() {
    Item looking = Samples.looking().desk().chosen();

    assertThat(Sentences.missing(looking, true)).isEqualTo("Looking…");
    assertThat(Sentences.missing(looking, false)).isEqualTo("Not looked for.");
    assertThat(Sentences.missing(looking.stopped(Problem.of("network", "gone")), true))
        .isEqualTo("Not known for this picture.");
  }

  @Test
  void what_comes_without_a_name_was_pasted() {
    assertThat(Sentences.nameOf("")).isEqualTo("Pasted picture");
    assertThat(Sentences.nameOf("cat.jpg")).isEqualTo("cat.jpg");
  }

  @Test
  void a_caption_waits_for_the_size() {
    assertThat(Sentences.caption(new Picture("a.png", 10, 0, 0))).isEqualTo("a.png");
    assertThat(Sentences.caption(Samples.OFFICE)).isEqualTo("office5.jpg, 500 × 375 pixels");
  }

  @Test
  void what_is_saved_is_named_after_its_picture() {
    assertThat(Samples.OFFICE.stem()).isEqualTo("office5");
    assertThat(new Picture("Pasted picture", 1, 1, 1).stem()).isEqualTo("Pasted picture");
    assertThat(new Picture(".hidden", 1, 1, 1).stem()).isEqualTo(".hidden");
  }
}
