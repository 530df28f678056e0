package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Progress;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.timing.StageClock;
import org.junit.jupiter.api.Test;

final class ProposalsTest {
  @Test
  void aLevelWorkedOnInBandsGivesExactlyWhatOneBandGives() {
    Raster picture = DrawnPicture.OFFICE.raster();
    FaceOptions options = FaceOptions.DEFAULT;
    StageClock clock = StageClock.startedAt(StageClock.Stage.PREPROCESS);
    try (MtcnnNetworks networks = new MtcnnNetworks(FaceModel.graph(), InterpretedModel::new)) {
      Proposals proposals = new Proposals(networks, picture, options, clock);
      Pyramid.Level level =
          Pyramid.levels(picture.width(), picture.height(), 40, options.factor()).get(0);
      Candidates whole = proposals.ofLevel(level, Integer.MAX_VALUE / 4, Progress.NONE);
      assertThat(whole.size()).isGreaterThan(20);
      for (int band : new int[] {1, 7, 32}) {
        assertSame(proposals.ofLevel(level, band, Progress.NONE), whole);
      }
    }
  }

  private static void assertSame(Candidates actual, Candidates expected) {
    assertThat(actual.size()).isEqualTo(expected.size());
    actual.regress();
    Candidates moved = expected.pick(allOf(expected));
    moved.regress();
    for (int i = 0; i < moved.size(); i++) {
      assertThat(row(actual, i)).containsExactly(row(moved, i));
    }
  }

  private static int[] allOf(Candidates boxes) {
    int[] all = new int[boxes.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return all;
  }

  private static float[] row(Candidates boxes, int i) {
    return new float[] {boxes.y1(i), boxes.x1(i), boxes.y2(i), boxes.x2(i), boxes.score(i)};
  }
}
