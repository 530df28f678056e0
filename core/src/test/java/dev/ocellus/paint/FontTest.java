package dev.ocellus.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FontTest {
  private static final String DRAWN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%.,-:'()/+!?&#";

  @Test
  void everyCharacterHasItsOwnDrawing() {
    Set<String> drawings = new HashSet<>();
    for (int i = 0; i < DRAWN.length(); i++) {
      char character = DRAWN.charAt(i);
      assertThat(FontSheet.has(character)).as("%s", character).isTrue();
      drawings.add(drawing(character));
    }
    // A zero is drawn as a capital O.
    assertThat(drawings).hasSize(DRAWN.length() - 1);
  }

  @Test
  void aDrawingIsReadFromItsOwnCell() {
    assertThat(drawing('R'))
        .isEqualTo(
            """
            ####.
            #...#
            #...#
            ####.
            #.#..
            #..#.
            #...#
            .....
            .....
            """);
    assertThat(drawing('g')).endsWith(".####\n....#\n.###.\n");
    assertThat(drawing('%')).startsWith("##..#\n##..#\n");
  }

  @Test
  void charactersTakeTheWidthOfTheirDrawing() {
    assertThat(new Text("").width()).isZero();
    assertThat(new Text("0").width()).isEqualTo(5);
    assertThat(new Text("i.").width()).isEqualTo(3 + 1 + 1);
    assertThat(new Text("a b").width()).isEqualTo(5 + 1 + 3 + 1 + 5);
  }

  @Test
  void strokesJoinNeighboursOnce() {
    assertThat(Glyph.of('.').strokes()).containsExactly(new Glyph.Stroke(0.5f, 6.5f, 0.5f, 6.5f));
    assertThat(Glyph.of('-').strokes())
        .filteredOn(stroke -> stroke.fromX() != stroke.toX())
        .containsExactly(
            new Glyph.Stroke(0.5f, 3.5f, 1.5f, 3.5f), new Glyph.Stroke(1.5f, 3.5f, 2.5f, 3.5f));
    assertThat(Glyph.of('/').strokes())
        .filteredOn(stroke -> stroke.fromX() != stroke.toX())
        .hasSize(4)
        .allMatch(stroke -> stroke.fromX() > stroke.toX() && stroke.fromY() < stroke.toY());
  }

  private static String drawing(char character) {
    StringBuilder rows = new StringBuilder();
    for (int y = 0; y < FontSheet.CELL_HEIGHT; y++) {
      for (int x = 0; x < FontSheet.CELL_WIDTH; x++) {
        rows.append(FontSheet.isSet(character, x, y) ? '#' : '.');
      }
      rows.append('\n');
    }
    return rows.toString();
  }
}
