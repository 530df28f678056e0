package dev.ocellus.server.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  private static final URI SECURE = URI.create("https://files.example.org/model.pb");

  private static Proxy proxy(String... variables) {
    Map<String, String> environment =
        variables.length == 2
            ? Map.of(variables[0], variables[1])
            : Map.of(variables[0], variables[1], variables[2], variables[3]);
    return new Proxies(environment).forAddress(SECURE);
  }

  @ParameterizedTest
  @CsvSource({
    "https_proxy, http://gate:3128, HTTP, gate, 3128",
    "HTTPS_PROXY, gate:3128, HTTP, gate, 3128",
    "all_proxy, http://gate, HTTP, gate, 80",
    "ALL_PROXY, socks5://gate, SOCKS, gate, 1080"
  })
  void theEnvironmentNamesIt(String name, String value, Proxy.Type type, String host, int port) {
    Proxy proxy = proxy(name, value);
    assertThat(proxy.type()).isEqualTo(type);
    assertThat(proxy.address()).isEqualTo(InetSocketAddress.createUnresolved(host, port));
  }

  @Test
  void aProxyForHttpIsNoneForHttps() {
    assertThat(proxy("http_proxy", "http://gate:3128")).isEqualTo(Proxy.NO_PROXY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "example.org", ".example.org", "x, FILES.example.org", "org"})
  void addressesMayBeExempt(String noProxy) {
    assertThat(proxy("https_proxy", "http://gate:3128", "no_proxy", noProxy))
        .isEqualTo(Proxy.NO_PROXY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "les.example.org", "example.com", "files"})
  void othersAreNot(String noProxy) {
    assertThat(proxy("https_proxy", "http://gate:3128", "no_proxy", noProxy).type())
        .isEqualTo(Proxy.Type.HTTP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://:3128", "http://ann:pa ss@gate", "gate:port"})
  void whatIsNoAddressIsSaidWithoutRepeatingIt(String value) {
    assertThatThrownBy(() -> proxy("https_proxy", value))
        .hasMessage("the environment's proxy is no address; expected http://host:port");
  }
}
