package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.codegen.Tier;
import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.FaceCrops;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Pixels;
import dev.ocellus.image.PyramidBand;
import dev.ocellus.image.Raster;
import dev.ocellus.image.ValueRange;
import dev.ocellus.tensor.Batch;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.Elements;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What models are shown, computed in an engine's memory, against the same in Java. */
final class EnginePictureTest {
  private static final long SEED = Long.getLong("ocellus.seed", System.nanoTime());
  private static final int OUT = 1 << 20;
  private static final int GUARD = 16;
  private static final float CANARY = -12345.5f;

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @EnumSource
  void aWindowOfAResizedPictureIsTheSame(Tier tier) {
    for (int i = 0; i < 20; i++) {
      int width = 1 + random.nextInt(80);
      int height = 1 + random.nextInt(40);
      int to = 1 + random.nextInt(30);
      int rows = 1 + random.nextInt(30);
      int left = random.nextInt(to);
      int top = random.nextInt(rows);
      int w = 1 + random.nextInt(to - left);
      int h = 1 + random.nextInt(rows - top);
      for (ValueRange range : ValueRange.values()) {
        float tolerance = 127.5e-5f / range.divisor();
        check(
            tier,
            width,
            height,
            tolerance,
            p -> new AreaWindow(p, to, rows, left, top, w, h, range));
      }
    }
    check(tier, 3000, 2, 1e-5f, p -> new AreaWindow(p, 3, 1, 0, 0, 3, 1, ValueRange.SIGNED));
    check(tier, 5, 2000, 1e-5f, p -> new AreaWindow(p, 3, 2, 0, 0, 3, 2, ValueRange.SIGNED));
    check(tier, 301, 190, 1e-5f, p -> new AreaWindow(p, 12, 9, 1, 2, 10, 7, ValueRange.SIGNED));
    check(tier, 1, 1, 1e-5f, p -> new AreaWindow(p, 7, 5, 0, 0, 7, 5, ValueRange.SIGNED));
  }

  @ParameterizedTest
  @EnumSource
  void aWindowShowsWhiteThroughWhatIsNotOpaque(Tier tier) {
    check(
        tier,
        61,
        43,
        1e-5f,
        p -> new AreaWindow(p.onWhite(), 20, 20, 3, 1, 9, 12, ValueRange.SIGNED));
    check(
        tier,
        300,
        200,
        1e-5f,
        p -> new AreaWindow(p.onWhite(), 12, 9, 1, 2, 10, 7, ValueRange.SIGNED));
  }

  @ParameterizedTest
  @EnumSource
  void windowsOfOnePictureAreTheSameInABatch(Tier tier) {
    for (int[] size : new int[][] {{61, 43}, {20, 90}, {1, 7}, {300, 200}}) {
      check(tier, size[0], size[1], 1e-5f, p -> twoWindows(p.onWhite()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotOpaqueBesideTheFirstWindowIsWhiteInTheSecond(Tier tier) {
    Raster raster = opaquePicture(100, 40);
    raster.rgba()[3] = 0;
    check(tier, raster, 1e-5f, p -> twoWindows(p.onWhite()));
  }

  /** The middle fifth, and the whole squeezed. */
  private static Elements twoWindows(Picture picture) {
    return new Batch(
        List.of(
            new AreaWindow(picture, 15, 9, 6, 3, 3, 3, ValueRange.SIGNED),
            new AreaWindow(picture, 3, 3, 0, 0, 3, 3, ValueRange.SIGNED)));
  }

  @Test
  void aBatchWithAWindowOfAnotherPictureIsLeftToJava() {
    try (GraalHost host = new GraalHost(Tier.SIMD)) {
      Engine engine = new Engine(host);
      Raster raster = opaquePicture(9, 9);
      Elements here = new AreaWindow(upload(engine, raster), 3, 3, 0, 0, 3, 3, ValueRange.SIGNED);
      Elements elsewhere = new AreaWindow(raster, 3, 3, 0, 0, 3, 3, ValueRange.SIGNED);

      assertThat(engine.sampler().compute(new Batch(List.of(here, elsewhere)), OUT)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPixelThatIsNotOpaqueIsSeenWhereverItIs(Tier tier) {
    for (int at : new int[] {0, 1, 40, 99, 100, 5050, 9900, 9999}) {
      checkNotOpaque(tier, 100, 100, at);
    }
    for (int at : new int[] {0, 5, 900, 1299, 2570, 2999, 3001, 5999}) {
      checkNotOpaque(tier, 3, 2000, at);
    }
  }

  private void checkNotOpaque(Tier tier, int width, int height, int at) {
    try (GraalHost host = new GraalHost(tier)) {
      Raster raster = opaquePicture(width, height);
      raster.rgba()[4 * at + 3] = (byte) 254;
      raster.rgba()[4 * at] = 0;
      Engine engine = new Engine(host);
      EnginePicture here = upload(engine, raster);
      here.onWhite();
      engine.sampler().compute(new AreaWindow(here, 3, 3, 0, 0, 3, 3, ValueRange.SIGNED), OUT);
      assertThat(here.settle()).as("still to be laid on white, pixel %d", at).isFalse();
      float[] wanted =
          new AreaWindow(raster.onWhite(), 3, 3, 0, 0, 3, 3, ValueRange.SIGNED).toArray();
      assertThat(host.read(OUT, wanted.length)).containsExactly(wanted, within(1e-5f));
    }
  }

  @Test
  void anOpaquePictureIsNotLaidOnWhite() {
    try (GraalHost host = new GraalHost(Tier.SIMD)) {
      Raster raster = opaquePicture(7, 1300);
      EnginePicture here = upload(new Engine(host), raster);
      here.onWhite();
      Elements window = new AreaWindow(here, 3, 3, 0, 0, 3, 3, ValueRange.SIGNED);
      here.engine().sampler().compute(window, OUT);
      assertThat(here.settle()).as("still to be laid on white").isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBandOfThePyramidIsTheSameToTheBit(Tier tier) {
    for (int i = 0; i < 20; i++) {
      int width = 1 + random.nextInt(60);
      int height = 1 + random.nextInt(40);
      int toWidth = 1 + random.nextInt(70);
      int toHeight = 1 + random.nextInt(50);
      int top = random.nextInt(toHeight);
      int bottom = top + 1 + random.nextInt(toHeight - top);
      check(tier, width, height, 0, p -> new PyramidBand(p, toHeight, toWidth, top, bottom));
    }
  }

  @ParameterizedTest
  @EnumSource
  void cropsAreTheSameToTheBitAlsoBeyondThePicture(Tier tier) {
    for (int i = 0; i < 20; i++) {
      float[] boxes = new float[4 * random.nextInt(5)];
      for (int j = 0; j < boxes.length; j++) {
        boxes[j] = random.nextFloat() * 2 - 0.5f;
      }
      int side = 1 + random.nextInt(24);
      int width = 1 + random.nextInt(60);
      if (boxes.length > 0) {
        check(tier, width, 1 + random.nextInt(40), 0, p -> new FaceCrops(p, boxes, side));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPictureIsLaidOnWhiteAsInJava(Tier tier) {
    try (GraalHost host = new GraalHost(tier)) {
      Raster raster = randomPicture(131, 127);
      for (int alpha = 0; alpha < 256; alpha++) {
        for (int value = 0; value < 64; value++) {
          int at = 4 * (64 * alpha + value);
          raster.rgba()[at] = (byte) (4 * value);
          raster.rgba()[at + 3] = (byte) alpha;
        }
      }
      EnginePicture picture = upload(new Engine(host), raster);
      assertThat(picture.onWhite().raster().rgba()).isEqualTo(raster.onWhite().rgba());
    }
  }

  private void check(
      Tier tier, int width, int height, float tolerance, Function<Picture, Elements> recipe) {
    check(tier, randomPicture(width, height), tolerance, recipe);
  }

  private static void check(
      Tier tier, Raster raster, float tolerance, Function<Picture, Elements> recipe) {
    try (GraalHost host = new GraalHost(tier)) {
      Engine engine = new Engine(host);
      Elements expected = recipe.apply(raster);
      Elements here = recipe.apply(upload(engine, raster));
      int[] canaries = new int[expected.size() + 2 * GUARD];
      Arrays.fill(canaries, Float.floatToRawIntBits(CANARY));
      host.write(OUT, canaries);

      assertThat(engine.sampler().compute(here, OUT + GUARD * 4)).isTrue();

      float[] actual = host.read(OUT, canaries.length);
      float[] wanted = expected.toArray();
      for (int i = 0; i < actual.length; i++) {
        boolean guard = i < GUARD || i >= GUARD + wanted.length;
        float value = guard ? CANARY : wanted[i - GUARD];
        float most = guard ? 0 : tolerance;
        assertThat(Math.abs(actual[i] - value))
            .as("value %d of %s, seed %d", i - GUARD, expected, SEED)
            .isLessThanOrEqualTo(most);
      }
    }
  }

  private static EnginePicture upload(Engine engine, Raster raster) {
    ByteSource rgba = ByteSource.of(raster.rgba());
    return engine.picture(new Pixels(raster.width(), raster.height(), false, rgba));
  }

  private Raster opaquePicture(int width, int height) {
    Raster raster = randomPicture(width, height);
    for (int i = 3; i < raster.rgba().length; i += 4) {
      raster.rgba()[i] = (byte) 255;
    }
    return raster;
  }

  private Raster randomPicture(int width, int height) {
    Raster raster = Raster.blank(width, height);
    random.nextBytes(raster.rgba());
    return raster;
  }
}
