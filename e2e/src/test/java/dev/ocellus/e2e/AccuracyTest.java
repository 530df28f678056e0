package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Published;
import dev.ocellus.e2e.harness.Visit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often the 100 labelled pictures are named right, on the device and on the server. */
@InBrowser
final class AccuracyTest {
  private static final double LEAST_TOP_1 = 0.92;
  private static final int LEAST_SAME = 98;

  private final List<ImageNetPicture> pictures = ImageNetPicture.all();

  @Test
  void device_and_server_name_the_labelled_pictures_right_and_alike(
      @Published OcellusServer server, Visit visit) {
    Api api = new Api(server);
    Surface surface = Surface.open(visit, server.origin());
    surface.servePhotographs();
    surface.load("{ where: 'device' }");

    List<Answer> onServer =
        pictures.stream().map(p -> api.classify(Project.image("imagenet/" + p.file()))).toList();
    List<Answer> onDevice =
        pictures.stream()
            .map(p -> surface.classify("/shared/images/imagenet/" + p.file()))
            .toList();
    long same =
        IntStream.range(0, pictures.size())
            .filter(i -> onDevice.get(i).best().index() == onServer.get(i).best().index())
            .count();

    report("device", onDevice);
    report("server", onServer);
    System.out.printf("same top-1 on device and server: %d of %d%n", same, pictures.size());
    assertThat(pictures).hasSize(100);
    assertThat(onDevice).allMatch(answer -> answer.where().equals("device"));
    assertThat(onServer).allMatch(answer -> answer.where().equals("server"));
    assertThat(right(onDevice, 1)).as("top-1 on the device").isGreaterThanOrEqualTo(LEAST_TOP_1);
    assertThat(right(onServer, 1)).as("top-1 on the server").isGreaterThanOrEqualTo(LEAST_TOP_1);
    assertThat(same).as("pictures with the same top-1").isGreaterThanOrEqualTo(LEAST_SAME);
  }

  private void report(String where, List<Answer> answers) {
    System.out.printf(
        "%s: top-1 %.2f, top-5 %.2f of %d pictures, %.0f ms each%n",
        where,
        right(answers, 1),
        right(answers, 5),
        answers.size(),
        answers.stream().mapToDouble(a -> a.timings().inferMs()).average().orElseThrow());
  }

  /** The share of pictures whose class is among the first {@code top}. */
  private double right(List<Answer> answers, int top) {
    long count =
        IntStream.range(0, pictures.size())
            .filter(
                i ->
                    answers.get(i).classes().stream()
                        .limit(top)
                        .anyMatch(label -> label.index() == pictures.get(i).index()))
            .count();
    return (double) count / pictures.size();
  }
}
