package dev.ocellus.server.picture;

import static dev.ocellus.server.picture.Decoding.assertRefused;
import static dev.ocellus.server.picture.Decoding.decode;
import static dev.ocellus.server.picture.Decoding.pixel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Gif;
import dev.ocellus.server.sample.GifCodes;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GifDecoderTest {
  private static final int W = 300;
  private static final int H = 200;

  /** A GIF of noise, of which no string is as another. */
  private static byte[] noise(boolean clears) {
    byte[] indices = new byte[W * H];
    new Random(3).nextBytes(indices);
    return new Gif(W, H, 8)
        .frame(0, 0, W, H, false, 0, 8, GifCodes.of(8, indices, clears))
        .toArray();
  }

  private static Raster fourPixels(int... codes) {
    return decode(gif(GifCodes.raw(2, codes)));
  }

  private static byte[] gif(byte[] codes) {
    return new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 2, codes).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void interlacedFramesShowWhatOthersShow(int bits) {
    int codeBits = Math.max(2, bits);
    Raster plain = decode(new Gif(21, 13, bits).frame(0, 0, 21, 13, codeBits).toArray());
    Raster interlaced = decode(new Gif(21, 13, bits).interlaced(codeBits).toArray());
    assertThat(interlaced.rgba()).isEqualTo(plain.rgba());
  }

  @Test
  void aFullTableMayBeClearedLateOrNever() {
    assertThat(decode(noise(false)).rgba()).isEqualTo(decode(noise(true)).rgba());
  }

  @Test
  void codesMayBeginWithoutAClearAndHaveSeveral() {
    byte[] plain = fourPixels(4, 0, 1, 4, 2, 3, 5).rgba();
    assertThat(fourPixels(4, 4, 4, 0, 4, 1, 4, 4, 2, 4, 3, 5).rgba()).isEqualTo(plain);
    assertThat(decode(gif(GifCodes.raw(2, 0, 1, 2, 3))).rgba()).isEqualTo(plain);
  }

  @Test
  void aTransparentIndexOutsideOfTheTableLeavesTheTableAsItIs() {
    Gif gif = new Gif(21, 13, 2).control(0, 200).frame(0, 0, 21, 13, 2);
    assertThat(decode(gif.toArray()).isOpaque()).isTrue();
    Gif clear = new Gif(21, 13, 2).control(0, 0).frame(0, 0, 21, 13, 2);
    assertThat(pixel(decode(clear.toArray()), 0, 0)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void indicesOutsideOfTheTableAreBlack() {
    Raster picture =
        decode(new Gif(2, 2, 1).frame(0, 0, 2, 2, false, 0, 2, codes(0, 1, 2, 3)).toArray());
    assertThat(pixel(picture, 1, 0)).containsExactly(255, 218, 91, 255);
    assertThat(pixel(picture, 0, 1)).containsExactly(0, 0, 0, 255);
    assertThat(pixel(picture, 1, 1)).containsExactly(0, 0, 0, 255);
  }

  private static byte[] codes(int... indices) {
    return GifCodes.of(2, Bytes.of(indices), true);
  }

  @Test
  void aFrameOfNothingShowsAnEmptyScreen() {
    Raster picture = decode(new Gif(21, 13, 4).frame(2, 2, 0, 5, 4).toArray());
    assertThat(picture.width()).isEqualTo(21);
    assertThat(picture.rgba()).containsOnly(0);
  }

  @Test
  void saysWhatIsWrong() {
    assertRefused(gif(codes(0, 1)), "the GIF picture is damaged: it ends early");
    assertRefused(
        gif(GifCodes.raw(2, 4, 0, 7, 1, 1, 5)), "the GIF picture is damaged: it ends early");
    assertRefused(
        new Gif(2, 2, 2).frame(0, 0, 2, 2, false, 0, 9, codes(0, 1, 2, 3)).toArray(),
        "the GIF picture is damaged: its indices have 9 bits; expected 1 to 8");
    assertRefused(
        new Gif(2, 2, 2)
            .put(0x21, 0xf9, 5, 1, 0, 0, 3, 0, 0)
            .frame(0, 0, 2, 2, false, 0, 2, codes(0, 1, 2, 3))
            .toArray(),
        "the GIF picture is damaged: the graphic control at byte 26 is not 4 bytes long");
  }
}
