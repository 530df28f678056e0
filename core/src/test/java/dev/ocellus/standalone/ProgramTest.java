package dev.ocellus.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.codegen.Tier;
import dev.ocellus.result.Views;
import dev.ocellus.standalone.WasiProgram.Ran;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that reads pictures and writes lines, with streams that do what they should not. */
final class ProgramTest {
  private static final byte[] PROGRAM = program(List.of());
  private static final byte[] PICTURE = ascii("P6 2 1 255\n\u0000\u007f\u0000\u0000\u007f\u0000");
  private static final Ran NO_PICTURE =
      new Ran(1, "", "standard input is no PPM (P6) of 8 bits a channel, or is cut off\n");
  private static final Ran ANSWER =
      new Ran(
          0,
          "{\"width\":2,\"height\":1,\"classes\":["
              + "{\"index\":1,\"probability\":0.451377},"
              + "{\"index\":0,\"probability\":0.274311},"
              + "{\"index\":2,\"probability\":0.274311}]}\n",
          "");
  private static final Ran UNREADABLE = new Ran(1, "", "standard input cannot be read\n");

  private static byte[] program(List<String> labels) {
    return new ClassifierModule(Colours.classifier(Views.CENTRE, labels), Tier.SIMD, true)
        .program();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static WasiProgram reading(byte[] bytes) {
    return new WasiProgram().reads(bytes);
  }

  @Test
  void aStreamThatHasOrTakesNothingYetIsTriedAgain() {
    WasiProgram program =
        new WasiProgram()
            .failsToRead(WasiProgram.AGAIN)
            .reads(Arrays.copyOf(PICTURE, 13))
            .failsToRead(WasiProgram.AGAIN)
            .failsToRead(WasiProgram.AGAIN)
            .reads(Arrays.copyOfRange(PICTURE, 13, PICTURE.length))
            .failsToWrite(WasiProgram.AGAIN)
            .failsToWrite(WasiProgram.AGAIN);

    assertThat(program.run(PROGRAM)).isEqualTo(ANSWER);
    assertThat(program.pauses()).isEqualTo(5);
  }

  @Test
  void inputThatCannotBeReadIsNoEnd() {
    assertThat(new WasiProgram().failsToRead(WasiProgram.IO).run(PROGRAM)).isEqualTo(UNREADABLE);
    for (int read = 1; read < PICTURE.length; read++) {
      byte[] part = Arrays.copyOf(PICTURE, read);
      assertThat(reading(part).failsToRead(WasiProgram.IO).run(PROGRAM))
          .as("after %d bytes", read)
          .isEqualTo(UNREADABLE);
    }
    Ran second = reading(PICTURE).failsToRead(WasiProgram.IO).run(PROGRAM);
    assertThat(second).isEqualTo(new Ran(1, ANSWER.out(), UNREADABLE.err()));
  }

  @Test
  void outputThatTakesNoMoreEndsTheProgram() {
    assertThat(reading(PICTURE).failsToWrite(WasiProgram.IO).run(PROGRAM))
        .isEqualTo(new Ran(1, "", ""));
    assertThatThrownBy(
            () -> reading(PICTURE).failsToWrite(WasiProgram.IO).exitReturns().run(PROGRAM))
        .isInstanceOf(PolyglotException.class)
        .hasMessage("unreachable");
  }

  @Test
  void labelsAreWrittenInAsciiWhateverTheyAre() {
    String line = ANSWER.out();
    String labelled =
        line.replace("1,\"p", "1,\"label\":\"gr\\u00fcn\",\"p")
            .replace("0,\"p", "0,\"label\":\"red \\\"rouge\\\"\",\"p")
            .replace("2,\"p", "2,\"label\":\"blue\\u007f\\ud83d\\udc99\",\"p");

    assertThat(reading(PICTURE).run(program(Colours.LABELS))).isEqualTo(new Ran(0, labelled, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P6\n2\t1\r255\n", "\n P6 # a comment\n # another\n2 1 255 ", "P6 002 1 0255 "})
  void aHeaderMayBeWrittenInSeveralWays(String header) {
    byte[] pixels = Arrays.copyOfRange(PICTURE, PICTURE.length - 6, PICTURE.length);
    assertThat(reading(ascii(header)).reads(pixels).run(PROGRAM)).isEqualTo(ANSWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P",
        "P6",
        "P62 1 255 abcdef",
        "P6#2 1 255 abcdef",
        "P6x2 1 255 abcdef",
        "P62x1x255xabcdef",
        "P6 2x1 255 abcdef",
        "P6 2 1x255 abcdef",
        "P6 2 1 255xabcdef",
        "P6 2 1#one\n 255 abcdef",
        "P6 2 1 255",
        "P6 2 1 255 abcde",
        "P6 2 1 256 abcdef",
        "P6 2 1 65535 abcdefabcdef",
        "P6 2 0 255 ",
        "P6 +2 1 255 abcdef",
        "P6 2.0 1 255 abcdef",
        "P6 # no end",
        "P5 2 1 255 ab"
      })
  void whatIsNoPictureIsSaid(String input) {
    assertThat(reading(ascii(input)).run(PROGRAM)).isEqualTo(NO_PICTURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P6 65536 1 255 abc", "P6 1 99999999999999999999 255 abc"})
  void aSideThatIsTooLongIsSaid(String input) {
    assertThat(reading(ascii(input)).run(PROGRAM))
        .isEqualTo(
            new Ran(1, "", "the width or the height of the picture is more than 65535 pixels\n"));
  }

  @Test
  void nothingIsNoPictureAtAll() {
    assertThat(new WasiProgram().run(PROGRAM)).isEqualTo(new Ran(0, "", ""));
    assertThat(reading(ascii(" \n")).run(PROGRAM)).isEqualTo(new Ran(0, "", ""));
  }
}
