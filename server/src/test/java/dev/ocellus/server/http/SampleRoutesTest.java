package dev.ocellus.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRoutesTest {
  @TempDir private Path folder;

  @Test
  void theIndexListsThePicturesOfThePageAndThoseOfTheFolderAndNothingElse() throws IOException {
    Files.write(folder.resolve("b cat.jpg"), new byte[] {1, 2});
    Files.write(folder.resolve("a.png"), new byte[] {3});
    Files.writeString(folder.resolve("notes.txt"), "secret");
    Files.createDirectory(folder.resolve("c.png"));
    try (TestServer server = TestServer.withoutModels(options(Optional.of(folder)))) {
      assertThat(server.get("/samples/index.json").body())
          .isEqualTo("{\"samples\":[\"balloon.png\",\"a.png\",\"b cat.jpg\"]}");
      assertThat(server.get("/samples/b%20cat.jpg").headers().firstValue("Content-Type"))
          .hasValue("image/jpeg");
      assertThat(server.get("/samples/notes.txt").statusCode()).isEqualTo(404);
      assertThat(server.get("/samples/..%2Fnotes.txt").statusCode()).isIn(400, 404);
    }
  }

  @Test
  void aSampleThatIsGoneIsMissedInWords() throws IOException {
    Path cat = Files.write(folder.resolve("cat.jpg"), new byte[] {1});
    try (TestServer server = TestServer.withoutModels(options(Optional.of(folder)))) {
      Files.delete(cat);

      assertThat(server.get("/samples/cat.jpg").body())
          .isEqualTo("{\"error\":\"there is no sample cat.jpg; /samples/index.json lists them\"}");
    }
  }

  @Test
  void withoutAFolderThePageHasItsOwn() {
    try (TestServer server = TestServer.withoutModels(options(Optional.empty()))) {
      assertThat(server.get("/samples/index.json").body())
          .isEqualTo("{\"samples\":[\"balloon.png\"]}");
      HttpResponse<String> balloon = server.get("/samples/balloon.png");
      assertThat(balloon.statusCode()).isEqualTo(200);
      assertThat(balloon.headers().firstValue("Content-Type")).hasValue("image/png");
      assertThat(balloon.headers().firstValue("ETag")).isPresent();
    }
  }

  @Test
  void aPictureOfTheFolderDoesNotTakeThePlaceOfOneOfThePage() throws IOException {
    Files.writeString(folder.resolve("balloon.png"), "another");
    try (TestServer server = TestServer.withoutModels(options(Optional.of(folder)))) {
      assertThat(server.get("/samples/index.json").body())
          .isEqualTo("{\"samples\":[\"balloon.png\"]}");
      assertThat(server.get("/samples/balloon.png").body()).isNotEqualTo("another");
    }
  }

  private static ServerOptions options(Optional<Path> samples) {
    TestOptions options = new TestOptions();
    return samples.map(options::samples).orElse(options).build();
  }
}
