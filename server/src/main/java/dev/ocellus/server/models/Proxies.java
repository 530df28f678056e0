package dev.ocellus.server.models;

import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which proxy leads to an address: Java's own settings first ({@code -Dhttps.proxyHost=...}), then
 * the environment ({@code https_proxy}, {@code http_proxy}, {@code all_proxy}, {@code no_proxy}, in
 * small or capital letters).
 */
final class Proxies {
  /** Without the address itself, which may hold a password. */
  private static final String NO_ADDRESS =
      "the environment's proxy is no address; expected http://host:port";

  private final Map<String, String> environment;

  Proxies(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The proxy for an address; {@link Proxy#NO_PROXY} for none.
   *
   * @throws IllegalArgumentException when the environment's proxy is no address
   */
  Proxy forAddress(URI address) {
    List<Proxy> ofJava = ProxySelector.getDefault().select(address);
    if (!ofJava.isEmpty() && ofJava.get(0).type() != Proxy.Type.DIRECT) {
      return ofJava.get(0);
    }
    return fromEnvironment(address).map(Proxies::parse).orElse(Proxy.NO_PROXY);
  }

  /** Gives the name and password that the environment's proxy address holds, to proxies alone. */
  Optional<Authenticator> authenticator(URI address) {
    return fromEnvironment(address)
        .map(proxy -> uri(proxy).getUserInfo())
        .filter(user -> user.contains(":"))
        .map(ProxyPassword::new);
  }

  private Optional<String> fromEnvironment(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    String proxy = variable(scheme + "_proxy", variable("all_proxy", ""));
    boolean none = proxy.isEmpty() || isExempt(address.getHost());
    return none ? Optional.empty() : Optional.of(proxy);
  }

  private boolean isExempt(String host) {
    return Stream.of(variable("no_proxy", "").split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> entry.equals("*") || isWithin(host, entry));
  }

  private static boolean isWithin(String host, String domain) {
    String suffix = domain.startsWith(".") ? domain.substring(1) : domain;
    String lower = host.toLowerCase(Locale.ROOT);
    String end = suffix.toLowerCase(Locale.ROOT);
    return lower.equals(end) || lower.endsWith("." + end);
  }

  private static Proxy parse(String value) {
    URI uri = uri(value);
    if (uri.getHost() == null) {
      throw new IllegalArgumentException(NO_ADDRESS);
    }
    boolean socks = uri.getScheme().startsWith("socks");
    int port = uri.getPort() >= 0 ? uri.getPort() : socks ? 1080 : 80;
    return new Proxy(
        socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
        InetSocketAddress.createUnresolved(uri.getHost(), port));
  }

  private static URI uri(String proxy) {
    try {
      return new URI(proxy.contains("://") ? proxy : "http://" + proxy);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(NO_ADDRESS, e);
    }
  }

  private String variable(String name, String fallback) {
    String small = environment.getOrDefault(name, "");
    String either =
        small.isEmpty() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : small;
    return either.isEmpty() ? fallback : either;
  }

  private static final class ProxyPassword extends Authenticator {
    private final String name;
    private final char[] password;

    ProxyPassword(String user) {
      int colon = user.indexOf(':');
      name = user.substring(0, colon);
      password = user.substring(colon + 1).toCharArray();
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      boolean asked = getRequestorType() == RequestorType.PROXY;
      return asked ? new PasswordAuthentication(name, password) : null;
    }
  }
}
