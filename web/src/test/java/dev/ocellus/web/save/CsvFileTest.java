package dev.ocellus.web.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {
  private static final String HEADER =
      "file,kind,label,probability,x,y,width,height,left_eye_x,left_eye_y,right_eye_x,right_eye_y,"
          + "nose_x,nose_y,mouth_left_x,mouth_left_y,mouth_right_x,mouth_right_y\r\n";

  @Test
  void nothingSeenIsAHeader() {
    assertThat(CsvFile.of(List.of())).isEqualTo(HEADER);
    assertThat(CsvFile.of(List.of(new PictureResult("a.jpg", List.of())))).isEqualTo(HEADER);
  }

  @Test
  void eachClassAndEachFaceIsALine() {
    PictureResult seen =
        new PictureResult("a.jpg", List.of(Samples.classes("cat", "dog"), Samples.oneFace()));

    assertThat(CsvFile.of(List.of(seen)))
        .isEqualTo(
            HEADER
                + "a.jpg,class,cat,0.5,,,,,,,,,,,,,,\r\n"
                + "a.jpg,class,dog,0.25,,,,,,,,,,,,,,\r\n"
                + "a.jpg,face,,0.999,10.25,20.5,40,50,20,30,40,30,30,40,22,50,38,50\r\n");
  }

  @Test
  void noSpreadsheetTakesANameForAFormula() {
    PictureResult seen = new PictureResult("=1+1.jpg", List.of(Samples.classes("@cat", "-dog")));

    assertThat(CsvFile.of(List.of(seen)))
        .isEqualTo(
            HEADER
                + "'=1+1.jpg,class,'@cat,0.5,,,,,,,,,,,,,,\r\n"
                + "'=1+1.jpg,class,'-dog,0.25,,,,,,,,,,,,,,\r\n");
  }

  @Test
  void whatWouldEndAFieldStandsInQuotes() {
    PictureResult seen =
        new PictureResult("a, \"b\"\r\nc.jpg", List.of(Samples.classes("book jacket, dust cover")));

    assertThat(CsvFile.of(List.of(seen)))
        .isEqualTo(
            HEADER
                + "\"a, \"\"b\"\"\r\nc.jpg\",class,\"book jacket, dust cover\",0.5"
                + ",,,,,,,,,,,,,,\r\n");
  }
}
