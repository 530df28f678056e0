package dev.ocellus.hide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Area;
import dev.ocellus.image.Raster;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HidingTest {
  private static final int WIDTH = 90;
  private static final int HEIGHT = 70;

  private final Random random = new Random(7);

  @ParameterizedTest
  @EnumSource
  void whatIsNotHiddenStaysBitForBit(Style style) {
    for (int i = 0; i < 200; i++) {
      Raster picture = noise();
      Area part = anyPart();

      Raster hidden = hidden(picture, part, new Hiding(style, random.nextFloat()));

      assertThat(outside(hidden, part)).isEqualTo(outside(picture, part));
    }
  }

  @ParameterizedTest
  @EnumSource
  void alphaStays(Style style) {
    Raster picture = noise();

    Raster hidden = hidden(picture, new Area(5, 5, 60, 60), new Hiding(style, 0.5f));

    for (int i = 3; i < picture.rgba().length; i += 4) {
      assertThat(hidden.rgba()[i]).isEqualTo(picture.rgba()[i]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHiddenDependsOnNothingAroundIt(Style style) {
    Area part = new Area(20, 10, 61, 55);
    Raster one = noise();
    Raster other = noise();
    copy(one, other, part);
    Hiding hiding = new Hiding(style, 0.3f);

    assertThat(inside(hidden(one, part, hiding), part))
        .isEqualTo(inside(hidden(other, part, hiding), part));
  }

  @ParameterizedTest
  @EnumSource
  void theSameTwiceGivesTheSame(Style style) {
    Raster picture = noise();
    Area part = anyPart();
    Hiding hiding = new Hiding(style, 0.5f);

    assertThat(hidden(picture, part, hiding).rgba())
        .isEqualTo(hidden(picture, part, hiding).rgba());
  }

  /** Pixels that change places within their cells: as many pictures as there are such ways. */
  @ParameterizedTest
  @EnumSource
  void picturesThatDifferInDetailAloneAreHiddenAlike(Style style) {
    Area part = new Area(10, 4, 82, 58);
    Hiding hiding = new Hiding(style, 0);
    Raster picture = opaqueNoise();
    Raster shuffled = picture.copy();
    shuffleCells(shuffled, part, 8, 6);

    assertThat(shuffled.rgba()).isNotEqualTo(picture.rgba());
    assertThat(hidden(shuffled, part, hiding).rgba())
        .isEqualTo(hidden(picture, part, hiding).rgba());
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "0.5, 5", "1, 2"})
  void aSquareHasAsFewColoursAsItHasCells(float strength, int cells) {
    Area part = new Area(10, 10, 58, 58);

    Raster hidden = hidden(opaqueNoise(), part, new Hiding(Style.PIXELATE, strength));

    assertThat(colours(hidden, part)).hasSizeBetween(2, cells * cells);
  }

  @Test
  void theSmallestFaceHasFewCellsRatherThanSmallOnes() {
    Area part = new Area(3, 3, 15, 15);

    Raster hidden = hidden(opaqueNoise(), part, new Hiding(Style.PIXELATE, 0));

    assertThat(colours(hidden, part)).hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void ofALineOfTextOneRowOfCellsIsLeft() {
    Area part = new Area(0, 20, 90, 29);

    Raster hidden = hidden(opaqueNoise(), part, new Hiding(Style.PIXELATE, 0.5f));

    assertThat(colours(hidden, part)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void aBlurHasNoEdgesAndKeepsToTheColoursThereWere() {
    Raster picture = opaqueNoise();
    Area part = new Area(0, 0, WIDTH, HEIGHT);

    Raster hidden = hidden(picture, part, new Hiding(Style.BLUR, 0.5f));

    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 1; x < WIDTH; x++) {
        assertThat(red(hidden, x, y))
            .isBetween(red(hidden, x - 1, y) - 4, red(hidden, x - 1, y) + 4);
        assertThat(red(hidden, x, y)).isBetween(90, 165);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BLUR", "PIXELATE"})
  void oneColourStaysThatColour(Style style) {
    Raster picture = filled(200, 100, 50, 255);

    Raster hidden = hidden(picture, new Area(7, 9, 64, 33), new Hiding(style, 0.5f));

    assertThat(hidden.rgba()).isEqualTo(picture.rgba());
  }

  @ParameterizedTest
  @EnumSource
  void coloursThatNobodySeesAreHiddenToo(Style style) {
    Area part = new Area(10, 10, 50, 50);
    Raster red = filled(255, 0, 0, 0);
    Raster green = filled(0, 255, 0, 0);
    Hiding hiding = new Hiding(style, 0.5f);

    assertThat(inside(hidden(red, part, hiding), part))
        .isEqualTo(inside(hidden(green, part, hiding), part));
  }

  @Test
  void aCoverIsTheSameOverEverything() {
    Area part = new Area(10, 10, 50, 50);
    Hiding cover = new Hiding(Style.COVER, 0);

    assertThat(inside(hidden(opaqueNoise(), part, cover), part))
        .isEqualTo(inside(hidden(opaqueNoise(), part, cover), part));
    assertThat(colours(hidden(opaqueNoise(), part, cover), part)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aPartBeyondThePictureChangesNothing(Style style) {
    Raster picture = noise();
    for (Area beyond :
        new Area[] {
          new Area(WIDTH, 0, WIDTH + 10, 10),
          new Area(-20, -20, 0, 0),
          new Area(10, 10, 10, 60),
          new Area(30, 30, 10, 10),
          new Area(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 10)
        }) {
      assertThat(hidden(picture, beyond, new Hiding(style, 0.5f)).rgba()).isEqualTo(picture.rgba());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPartThatReachesBeyondThePictureIsHiddenWhereItIsInIt(Style style) {
    Raster picture = noise();
    Area everything =
        new Area(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    Hiding hiding = new Hiding(style, 0.5f);

    assertThat(hidden(picture, everything, hiding).rgba())
        .isEqualTo(hidden(picture, new Area(0, 0, WIDTH, HEIGHT), hiding).rgba());
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "-Infinity, 0", "2, 1", "Infinity, 1", "NaN, 1"})
  void aStrengthBeyondTheRangeIsTheNearestAndNeverWeakByMistake(float given, float taken) {
    assertThat(new Hiding(Style.BLUR, given).strength()).isEqualTo(taken);
  }

  @RepeatedTest(5)
  void partsOfAnySizeCanBeHidden() {
    for (Style style : Style.values()) {
      Raster picture = Raster.blank(1 + random.nextInt(9), 1 + random.nextInt(9));
      random.nextBytes(picture.rgba());
      Area part = new Area(0, 0, 1 + random.nextInt(9), 1 + random.nextInt(9));
      new Hiding(style, random.nextFloat()).apply(picture, part);
    }
  }

  private Raster noise() {
    Raster raster = Raster.blank(WIDTH, HEIGHT);
    random.nextBytes(raster.rgba());
    return raster;
  }

  private Raster opaqueNoise() {
    Raster raster = noise();
    for (int i = 3; i < raster.rgba().length; i += 4) {
      raster.rgba()[i] = -1;
    }
    return raster;
  }

  private static Raster filled(int... rgba) {
    Raster raster = Raster.blank(WIDTH, HEIGHT);
    for (int i = 0; i < raster.rgba().length; i++) {
      raster.rgba()[i] = (byte) rgba[i % 4];
    }
    return raster;
  }

  private Area anyPart() {
    int left = random.nextInt(WIDTH) - 10;
    int top = random.nextInt(HEIGHT) - 10;
    return new Area(left, top, left + random.nextInt(60), top + random.nextInt(60));
  }

  private static Raster hidden(Raster picture, Area part, Hiding hiding) {
    Raster copy = picture.copy();
    hiding.apply(copy, part);
    return copy;
  }

  private static byte[] inside(Raster picture, Area part) {
    return picture.crop(part.left(), part.top(), part.width(), part.height()).rgba();
  }

  private static byte[] outside(Raster picture, Area part) {
    Raster rest = picture.copy();
    Area visible = part.within(WIDTH, HEIGHT);
    for (int y = visible.top(); y < visible.bottom() && !visible.isEmpty(); y++) {
      Arrays.fill(
          rest.rgba(), rest.offset(visible.left(), y), rest.offset(visible.right(), y), (byte) 0);
    }
    return rest.rgba();
  }

  private static void copy(Raster from, Raster into, Area part) {
    for (int y = part.top(); y < part.bottom(); y++) {
      int at = from.offset(part.left(), y);
      System.arraycopy(from.rgba(), at, into.rgba(), at, part.width() * 4);
    }
  }

  private static int red(Raster picture, int x, int y) {
    return picture.rgba()[picture.offset(x, y)] & 255;
  }

  private static Set<Integer> colours(Raster picture, Area part) {
    Set<Integer> colours = new HashSet<>();
    for (int y = part.top(); y < part.bottom(); y++) {
      for (int x = part.left(); x < part.right(); x++) {
        int at = picture.offset(x, y);
        byte[] rgba = picture.rgba();
        colours.add((rgba[at] & 255) << 16 | (rgba[at + 1] & 255) << 8 | (rgba[at + 2] & 255));
      }
    }
    return colours;
  }

  /** Moves the pixels of each cell to where others of it were. */
  private void shuffleCells(Raster picture, Area part, int columns, int rows) {
    int width = part.width() / columns;
    int height = part.height() / rows;
    for (int top = part.top(); top < part.bottom(); top += height) {
      for (int left = part.left(); left < part.right(); left += width) {
        for (int i = 0; i < width * height; i++) {
          swap(
              picture,
              picture.offset(left + i % width, top + i / width),
              picture.offset(left + random.nextInt(width), top + random.nextInt(height)));
        }
      }
    }
  }

  private static void swap(Raster picture, int one, int other) {
    byte[] rgba = picture.rgba();
    for (int c = 0; c < 3; c++) {
      byte kept = rgba[one + c];
      rgba[one + c] = rgba[other + c];
      rgba[other + c] = kept;
    }
  }
}
