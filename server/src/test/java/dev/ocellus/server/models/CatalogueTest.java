package dev.ocellus.server.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.testing.Shared;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private static final KnownFile MTCNN = Catalogue.PUBLISHED.of(ModelKind.FACES).get(0).graph();

  @ParameterizedTest
  @ValueSource(strings = {"http://mirror/models", "http://mirror/models/"})
  void aMirrorComesBeforeThePublisher(String mirror) {
    KnownFile mirrored =
        Catalogue.PUBLISHED.at(URI.create(mirror)).of(ModelKind.FACES).get(0).graph();
    assertThat(MTCNN.addresses()).hasSize(1);
    assertThat(mirrored.addresses())
        .containsExactly(URI.create("http://mirror/models/mtcnn.pb"), MTCNN.addresses().get(0));
  }

  @Test
  void whatNobodyPublishesIsNotAskedForAtAMirror() {
    Catalogue mirrored = Catalogue.PUBLISHED.at(URI.create("http://mirror/"));
    assertThat(mirrored.of(ModelKind.CLASSIFIER).get(0).graph().addresses()).isEmpty();
  }

  @Test
  void filesAreAsLargeAsItIsSaid() throws IOException {
    Path folder = Shared.path("models");
    for (KnownModel model : Catalogue.PUBLISHED.models()) {
      for (KnownFile file : model.files()) {
        Path path = folder.resolve(file.fileName());
        if (Files.exists(path)) {
          assertThat(Files.size(path)).as(file.fileName()).isEqualTo(file.bytes());
        }
      }
    }
  }

  @Test
  void aDownloadThatMayBeNeededHasAnAddress() {
    for (ModelKind kind : ModelKind.values()) {
      assertThat(Catalogue.PUBLISHED.of(kind))
          .anySatisfy(
              model ->
                  assertThat(model.files())
                      .extracting(KnownFile::addresses)
                      .doesNotContain(List.of()));
    }
  }
}
