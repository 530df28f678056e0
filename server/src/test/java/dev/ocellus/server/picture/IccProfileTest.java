package dev.ocellus.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Icc;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IccProfileTest {
  private static boolean isTaken(byte[] profile) {
    return IccProfile.read(profile).isPresent();
  }

  private static byte[] with(byte[] profile, int at, long value) {
    byte[] changed = profile.clone();
    System.arraycopy(new Bytes().u32(value).toArray(), 0, changed, at, 4);
    return changed;
  }

  @Test
  void profilesOfGreyRgbAndInksAreTaken() {
    assertThat(IccProfile.read(Icc.linearGrey()).orElseThrow().channels()).isEqualTo(1);
    assertThat(IccProfile.read(Icc.displayP3()).orElseThrow().channels()).isEqualTo(3);
    assertThat(IccProfile.read(Icc.rgbTable()).orElseThrow().channels()).isEqualTo(3);
    assertThat(IccProfile.read(Icc.cmyk()).orElseThrow().channels()).isEqualTo(4);
  }

  @Test
  void moreBytesThanItSaysDoNotCount() {
    byte[] icc = Icc.displayP3();
    assertThat(isTaken(Arrays.copyOf(icc, icc.length + 100))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1000000000",
    "0, 100",
    "8, 83886080",
    "8, 4278190080",
    "16, 0",
    "20, 0",
    "36, 0",
    "68, 0",
    "128, 1000000",
    "136, 4000000000",
    "140, 4000000000",
    "140, 2"
  })
  void profilesThatContradictThemselvesAreLeft(int at, long value) {
    assertThat(isTaken(with(Icc.displayP3(), at, value))).isFalse();
  }

  @Test
  void profilesThatAreCutAreLeft() {
    byte[] icc = Icc.displayP3();
    for (int length = 0; length < icc.length; length++) {
      assertThat(isTaken(Arrays.copyOf(icc, length))).isFalse();
    }
  }

  @Test
  void profilesThatSayTooLittleAreLeft() {
    assertThat(isTaken(Icc.profile("RGB ", "XYZ ", Map.of()))).isFalse();
    assertThat(isTaken(Icc.profile("CMYK", "Lab ", Map.of()))).isFalse();
    assertThat(isTaken(Icc.greyAboveLab())).as("grey above Lab, as in browsers").isFalse();
  }

  @Test
  void aTableThatSaysItIsLargerThanTheProfileIsLeftBeforeRoomIsMadeForIt() {
    byte[] icc = Icc.cmyk();
    int table = Bytes.indexOf(icc, "mft2", 0);
    for (int points : List.of(3, 40, 255)) {
      byte[] larger = icc.clone();
      larger[table + 10] = (byte) points;
      assertThat(isTaken(larger)).isFalse();
    }
    byte[] curves = icc.clone();
    curves[table + 48] = 0x10;
    assertThat(isTaken(curves)).isFalse();
  }

  @Test
  void damagedProfilesAreUsedOrLeft() {
    Random random = new Random(4);
    List<byte[]> profiles = List.of(Icc.displayP3(), Icc.rgbTable(), Icc.cmyk(), Icc.linearGrey());
    int used = 0;
    for (int round = 0; round < 2000; round++) {
      byte[] damaged = profiles.get(round % profiles.size()).clone();
      for (int i = 0; i < 1 + round % 3; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      used += IccColours.of(damaged, Set.of(1, 3, 4)).isPresent() ? 1 : 0;
    }
    assertThat(used).isBetween(100, 1900);
  }
}
