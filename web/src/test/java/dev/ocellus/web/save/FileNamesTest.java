package dev.ocellus.web.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "parrot.jpg,parrot.png",
        "parrot,parrot.png",
        "archive.tar.gz,archive.tar.png",
        "Bärbel und 花.jpg,Bärbel und 花.png",
        "🦜.jpg,🦜.png",
        "../../etc/passwd,passwd.png",
        "..\\..\\boot.ini,boot.png",
        "/,picture.png",
        "..,picture.png",
        ".hidden,hidden.png",
        "'',picture.png",
        " . .jpg,picture.png",
        "a<b>c:d*e?f|g.jpg,a_b_c_d_e_f_g.png",
        "con.jpg,con_.png",
        "LPT1,LPT1_.png",
        "gpj\u202e.exe,gpj.png",
        "a\u0000b\u001f.jpg,ab.png",
        "a\ud83d.jpg,a_.png"
      })
  void aNameIsMadeSafe(String wanted, String name) {
    assertThat(new FileNames().next(wanted, ".png")).isEqualTo(name);
  }

  @Test
  void noNameIsGivenTwice() {
    FileNames names = new FileNames();

    assertThat(names.next("a.jpg", ".png")).isEqualTo("a.png");
    assertThat(names.next("A.png", ".png")).isEqualTo("A (2).png");
    assertThat(names.next("b/a.gif", ".png")).isEqualTo("a (3).png");
    assertThat(names.next("a (2).jpg", ".png")).isEqualTo("a (2) (2).png");
    assertThat(names.next("a.jpg", ".jpg")).isEqualTo("a.jpg");
  }

  @Test
  void aLongNameIsCut() {
    assertThat(new FileNames().next("x".repeat(5000) + ".jpg", ".png")).hasSize(104);
  }

  @Test
  void anythingGivesANameThatIsSafeAndNew() {
    Random random = new Random(3);
    FileNames names = new FileNames();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder wanted = new StringBuilder();
      for (int k = random.nextInt(6); k > 0; k--) {
        wanted.append(
            (char) (random.nextInt(5) == 0 ? random.nextInt(65536) : random.nextInt(128)));
      }
      String name = names.next(wanted.toString(), ".png");
      assertThat(name).matches("[^<>:\"/\\\\|?*\\x00-\\x1f. ][^<>:\"/\\\\|?*\\x00-\\x1f]*\\.png");
      assertThat(given.add(name.toLowerCase(java.util.Locale.ROOT))).as(name).isTrue();
    }
  }
}
