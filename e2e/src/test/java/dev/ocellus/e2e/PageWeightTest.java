package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much comes before a model does, compressed as the server sends it. */
@InBrowser
final class PageWeightTest {
  private static final int MOST_BYTES = 150 * 1024;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void the_page_loads_at_most_150_kb_before_a_model(OcellusServer server, Visit visit)
      throws Exception {
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.askFor("Device");
    page.waitFor("Ready");

    Map<String, Integer> sizes = sizes(beforeTheFirstModel(visit, server.origin()));

    assertThat(sizes).containsKeys("/", "/ocellus/wasm/program.wasm", "/ocellus/wasm/worker.js");
    assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
        .as("the gzip bytes of what is loaded before a model: %s", sizes)
        .isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void nothing_is_loaded_twice_by_page_and_worker(OcellusServer server, Visit visit) {
    OcellusPage.open(visit, server.origin());

    assertThat(visit.watch().requests(".wasm")).doesNotHaveDuplicates();
  }

  private static List<String> beforeTheFirstModel(Visit visit, String origin) {
    return visit.watch().requests().stream()
        .takeWhile(url -> !url.startsWith(origin + "/models/"))
        .filter(url -> url.startsWith(origin))
        .distinct()
        .toList();
  }

  private Map<String, Integer> sizes(List<String> urls) throws IOException, InterruptedException {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (String url : urls) {
      URI address = URI.create(url);
      HttpRequest request =
          HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
      byte[] body = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
      sizes.put(address.getPath(), body.length);
    }
    return sizes;
  }
}
