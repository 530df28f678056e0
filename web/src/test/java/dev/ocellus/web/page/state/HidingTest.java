package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

class HidingTest {
  private static final Picture PICTURE = Samples.OFFICE;

  private final List<Face> faces = Samples.faces(Where.DEVICE, 2).faces();
  private final Hiding all = Hiding.NONE.withFaces(true).covering(faces, PICTURE);

  @Test
  void it_begins_with_all_faces_and_more_than_their_boxes() {
    assertThat(all.regions()).hasSize(2);
    assertThat(all.regions().get(0).box().height()).isGreaterThan(faces.get(0).box().height());
    assertThat(all.selected()).isEqualTo(-1);
  }

  @Test
  void a_face_is_shown_and_hidden_again_also_beside_one_that_is_just_like_it() {
    Hiding one = all.toggled(faces.get(0), PICTURE);

    assertThat(one.hides(faces.get(0))).isFalse();
    assertThat(one.hides(faces.get(1))).isTrue();
    assertThat(one.toggled(faces.get(0), PICTURE).hides(faces.get(0))).isTrue();
    assertThat(one.covering(faces, PICTURE)).isSameAs(one);
  }

  @Test
  void a_region_of_a_face_that_was_moved_still_is_that_face_s() {
    Hiding moved = all.selecting(0).moved(10, 0, PICTURE);

    assertThat(moved.hides(faces.get(0))).isTrue();
    assertThat(moved.covering(faces, PICTURE).regions()).hasSize(2);
  }

  @Test
  void a_picture_that_is_not_opened_yet_is_saved_with_the_others_once_its_faces_are_hidden() {
    Hiding rule = Hiding.NONE.withFaces(true);
    Item unopened = Item.of(1, PICTURE).hiding(rule, Query.FIRST);

    assertThat(unopened.isVisible()).isFalse();
    assertThat(unopened.isSavable(Query.FIRST)).isTrue();
    assertThat(unopened.coverage(Query.FIRST)).isEqualTo(Coverage.PENDING);
    assertThat(Item.of(1, PICTURE).isSavable(Query.FIRST)).isFalse();
  }

  @Test
  void it_stays_where_the_picture_is_looked_at_anew() {
    Item item = Samples.seen(Where.DEVICE, 2).desk().chosen().hiding(all, Query.FIRST);

    assertThat(item.again().hiding()).isSameAs(item.hiding());
  }

  @Test
  void a_face_that_was_found_once_more_is_hidden_still() {
    Face before = faces.get(0);
    Box box = before.box();
    Box shifted = new Box(box.x() + 1, box.y(), box.width(), box.height());
    Face again = new Face(shifted, 0.5f, before.landmarks());
    Face elsewhere = new Face(new Box(400, 300, 20, 20), 0.5f, before.landmarks());
    Hiding one = Hiding.NONE.withFaces(true).covering(List.of(before), PICTURE).added(PICTURE);

    Hiding refound = one.refound(List.of(elsewhere, again));

    assertThat(refound.hides(again)).isTrue();
    assertThat(refound.hides(elsewhere)).isFalse();
    assertThat(refound.regions()).extracting(Region::box).containsExactly(box(one, 0), box(one, 1));
    assertThat(refound.covering(List.of(again), PICTURE).regions()).hasSize(2);
  }

  private static Box box(Hiding hiding, int number) {
    return hiding.regions().get(number).box();
  }

  @Test
  void a_new_region_stands_in_the_middle_and_is_selected() {
    Hiding added = all.added(PICTURE);

    assertThat(added.selected()).isEqualTo(2);
    assertThat(added.regions().get(2).box()).isEqualTo(new Box(212.5f, 150, 75, 75));
  }

  @Test
  void a_region_stays_within_the_picture() {
    Hiding added = all.added(PICTURE);

    assertThat(box(added.moved(9_999, -9_999, PICTURE))).isEqualTo(new Box(425, 0, 75, 75));
    assertThat(box(added.resized(9_999, 9_999, PICTURE)))
        .isEqualTo(new Box(212.5f, 150, 287.5f, 225));
    assertThat(box(added.resized(-9_999, -9_999, PICTURE))).isEqualTo(new Box(212.5f, 150, 8, 8));
  }

  @Test
  void a_region_is_drawn_in_any_direction() {
    Hiding drawn = all.begun(100, 90).spanned(100, 90, 40, 120, PICTURE);

    assertThat(box(drawn)).isEqualTo(new Box(40, 90, 60, 30));
    assertThat(drawn.withoutDot().regions()).hasSize(3);
  }

  @Test
  void a_click_that_draws_nothing_leaves_nothing() {
    assertThat(all.begun(100, 90).withoutDot().regions()).hasSize(2);
    assertThat(all.withoutDot().regions()).hasSize(2);
  }

  @Test
  void the_selected_region_is_removed_and_without_one_nothing_is() {
    assertThat(all.selecting(1).removed().regions()).hasSize(1);
    assertThat(all.removed()).isSameAs(all);
    assertThat(all.moved(5, 5, PICTURE)).isSameAs(all);
  }

  @Test
  void only_what_changes_the_picture_makes_another_picture() {
    assertThat(all.selecting(1).isLike(all)).isTrue();
    assertThat(all.in(all.look().inStyle("cover")).isLike(all)).isFalse();
    assertThat(all.in(all.look().withStrength(0.9)).isLike(all)).isFalse();
    assertThat(all.selecting(0).moved(1, 0, PICTURE).isLike(all)).isFalse();
    assertThat(all.isLike(null)).isFalse();
  }

  @Test
  void what_was_drawn_or_changed_by_hand_outlives_the_rule_being_off() {
    Hiding worked =
        all.selecting(0).moved(10, 0, PICTURE).begun(100, 90).spanned(100, 90, 40, 120, PICTURE);
    Box drawn = worked.regions().get(2).box();

    Hiding off = worked.withFaces(false);
    Hiding onAgain = off.withFaces(true).covering(faces, PICTURE);

    assertThat(off.regions()).extracting(Region::box).containsExactly(drawn);
    assertThat(onAgain.regions())
        .extracting(Region::box)
        .containsExactlyInAnyOrder(drawn, box(worked, 0), box(worked, 1));
  }

  @Test
  void the_rule_begins_without_exceptions() {
    Hiding shown = all.toggled(faces.get(0), PICTURE);

    assertThat(shown.covering(faces, PICTURE).hides(faces.get(0))).isFalse();
    assertThat(shown.withFaces(true).covering(faces, PICTURE).hides(faces.get(0))).isTrue();
  }

  private static Box box(Hiding hiding) {
    return hiding.regions().get(hiding.selected()).box();
  }
}
