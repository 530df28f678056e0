package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ZoomTest {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 600;

  @Test
  void the_point_below_the_pointer_stays_there() {
    Zoom zoom = Zoom.FIT.by(2, 200, 150, WIDTH, HEIGHT).by(1.5, 500, 100, WIDTH, HEIGHT);
    double before = (500 - Zoom.FIT.by(2, 200, 150, WIDTH, HEIGHT).x()) / 2;

    assertThat(zoom.scale()).isEqualTo(3);
    assertThat((500 - zoom.x()) / 3).isCloseTo(before, within(1e-9));
  }

  @Test
  void the_picture_never_leaves_its_window() {
    Zoom zoom = Zoom.FIT.by(2, 0, 0, WIDTH, HEIGHT);

    assertThat(zoom.moved(100, 100, WIDTH, HEIGHT)).isEqualTo(zoom);
    assertThat(zoom.moved(-9_000, -9_000, WIDTH, HEIGHT)).isEqualTo(new Zoom(2, -WIDTH, -HEIGHT));
    assertThat(Zoom.FIT.moved(30, 30, WIDTH, HEIGHT).isFit()).isTrue();
  }

  @Test
  void smaller_than_its_window_and_larger_than_can_be_seen_it_does_not_become() {
    assertThat(Zoom.FIT.by(0.1, 10, 10, WIDTH, HEIGHT).isFit()).isTrue();
    assertThat(Zoom.FIT.by(1_000, 10, 10, WIDTH, HEIGHT).scale()).isEqualTo(16);
    Zoom back = Zoom.FIT.by(4, 700, 500, WIDTH, HEIGHT).by(0.1, 0, 0, WIDTH, HEIGHT);
    assertThat(back.scale()).isEqualTo(1);
    assertThat(back.x()).isZero();
  }

  @Test
  void the_divider_cuts_the_picture_where_it_stands_in_the_window() {
    assertThat(Zoom.FIT.shareOfPicture(0.25, WIDTH)).isEqualTo(0.25);
    assertThat(new Zoom(2, -WIDTH, 0).shareOfPicture(0.5, WIDTH)).isEqualTo(0.75);
  }
}
