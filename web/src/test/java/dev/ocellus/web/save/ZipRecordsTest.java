package dev.ocellus.web.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.web.protocol.OcellusException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipRecordsTest {
  @Test
  void javaReadsWhatIsInTheArchive(@TempDir Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Random random = new Random(5);
    for (String name : new String[] {"a.png", "Bärbel 花 🦜.jpg", "empty.csv", "b (2).png"}) {
      byte[] content = new byte[name.startsWith("empty") ? 0 : random.nextInt(100_000)];
      random.nextBytes(content);
      files.put(name, content);
    }
    Path archive = Files.write(folder.resolve("all.zip"), zip(files));

    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyElementsOf(files.keySet());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        byte[] read = zip.getInputStream(zip.getEntry(file.getKey())).readAllBytes();
        assertThat(read).isEqualTo(file.getValue());
      }
    }
    try (ZipInputStream stream =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(archive)))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        assertThat(stream.getNextEntry().getName()).isEqualTo(file.getKey());
        assertThat(stream.readAllBytes()).isEqualTo(file.getValue());
      }
    }
  }

  @Test
  void anEmptyArchiveCanBeRead(@TempDir Path folder) throws IOException {
    Path archive = Files.write(folder.resolve("none.zip"), zip(Map.of()));

    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.size()).isZero();
    }
  }

  @Test
  void moreThanTheFormCanHoldIsRefused() {
    byte[] name = {'a'};
    ZipRecords large = new ZipRecords();
    large.file(name, 0, 0xf000_0000L);
    assertThatThrownBy(() -> large.file(name, 0, 0x1000_0000L))
        .isInstanceOf(OcellusException.class)
        .hasMessage("an archive holds at most 4 GB and 65534 files; save fewer at a time");

    assertThat(large.file(name, 0, 1)).isNotEmpty();

    ZipRecords many = new ZipRecords();
    for (int i = 0; i < ZipRecords.MOST_FILES; i++) {
      many.file(name, 0, 0);
    }
    assertThatThrownBy(() -> many.file(name, 0, 0)).isInstanceOf(OcellusException.class);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ZipRecords records = new ZipRecords();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      CRC32 crc = new CRC32();
      crc.update(file.getValue());
      byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
      out.write(records.file(name, (int) crc.getValue(), file.getValue().length));
      out.write(file.getValue());
    }
    out.write(records.end());
    return out.toByteArray();
  }
}
