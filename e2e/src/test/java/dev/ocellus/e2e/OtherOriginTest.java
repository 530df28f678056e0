package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.ocellus.e2e.harness.Gateway;
import dev.ocellus.e2e.harness.Gateway.Allowed;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is on one origin and the server on another, which allows the page or does not. */
@InBrowser
final class OtherOriginTest {
  private static final String ELSEWHERE = " load with where: 'auto' or 'device'";

  private StaticSite site;

  @BeforeEach
  void serve(OcellusServer server, @TempDir Path folder) throws IOException {
    Surface.copyTo(folder);
    site = StaticCopy.of(server, folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_server_that_does_not_allow_the_page_is_told_from_one_that_is_not_there(
      boolean isolated, OcellusServer server, Visit visit) {
    Surface surface = open(visit, server.origin(), isolated);

    JsonObject told = failure(surface, "{ where: 'server', server: '" + server.origin() + "' }");

    assertThat(told.get("message").getAsString()).isEqualTo(notAllowed(server.origin()));
    assertThat(told.get("code").getAsString()).isEqualTo("no-server");
  }

  @Test
  void automatic_works_on_the_device_and_says_why(OcellusServer server, Visit visit) {
    Surface surface = open(visit, server.origin(), false);

    assertThat(surface.load("{ server: '" + server.origin() + "' }"))
        .isEqualTo(
            new Surface.Place(
                "device",
                "On this device, because the server does not allow pages of this origin."));
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
  }

  @Test
  void where_nobody_answers_that_is_said(Visit visit) throws IOException {
    String nobody = nobody();
    Surface surface = open(visit, nobody, false);

    JsonObject told = failure(surface, "{ where: 'server', server: '" + nobody + "' }");

    assertThat(told.get("message").getAsString())
        .isEqualTo("the server " + nobody + "/ does not answer; start it, or" + ELSEWHERE);
    assertThat(told.get("code").getAsString()).isEqualTo("no-server");
    assertThat(surface.load("{ server: '" + nobody + "' }").reason())
        .isEqualTo("On this device, because no server answers.");
  }

  @Test
  void a_server_that_was_started_to_allow_the_page_looks_at_its_pictures(Visit visit) {
    try (OcellusServer allowing = OcellusServer.allowing(site.origin())) {
      Surface surface = open(visit, allowing.origin(), false);
      surface.load("{ where: 'server', server: '" + allowing.origin() + "' }");

      assertThat(surface.classify("/pictures/macaw.jpg").where()).isEqualTo("server");
      assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
    }
  }

  @Test
  void a_proxy_that_allows_the_page_looks_at_its_pictures(OcellusServer server, Visit visit) {
    try (Gateway gateway = new Gateway(server.origin(), site.origin(), Allowed.ALL)) {
      Surface surface = open(visit, gateway.origin(), false);
      surface.load("{ where: 'server', server: '" + gateway.origin() + "' }");

      Answer seen = surface.classify("/pictures/macaw.jpg");

      assertThat(seen.where()).isEqualTo("server");
      assertThat(seen.best().label()).isEqualTo("macaw");
    }
  }

  @Test
  void a_server_that_lets_the_page_ask_but_not_send_says_so_at_the_first_picture(
      OcellusServer server, Visit visit) {
    try (Gateway gateway = new Gateway(server.origin(), site.origin(), Allowed.GET)) {
      Surface surface = open(visit, gateway.origin(), false);
      surface.load("{ where: 'server', server: '" + gateway.origin() + "' }");

      JsonObject told =
          surface.json(
              "async () => surface.told("
                  + "eye.classify(await surface.picture('/pictures/macaw.jpg')))");

      assertThat(told.get("message").getAsString()).isEqualTo(notAllowed(gateway.origin()));
      assertThat(told.get("code").getAsString()).isEqualTo("network");
    }
  }

  private Surface open(Visit visit, String server, boolean isolated) {
    visit.watch().expect("CORS policy|ERR_FAILED|ERR_CONNECTION_REFUSED");
    visit.watch().allow(server);
    site.connectingTo(server);
    if (isolated) {
      site.isolated();
    }
    return Surface.openServed(visit, site.origin());
  }

  private String notAllowed(String server) {
    return "the server "
        + server
        + "/ answers, but does not allow pages of "
        + site.origin()
        + "; start it with --allow-origin "
        + site.origin()
        + ", or"
        + ELSEWHERE;
  }

  private static JsonObject failure(Surface surface, String options) {
    return surface.json("() => surface.told(surface.load(" + options + "))");
  }

  /** An origin at which nobody listens. */
  private static String nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + socket.getLocalPort();
    }
  }
}
