package dev.ocellus.e2e.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a {@link Visit} of its own, and fails the test for what its {@link
 * Watch} holds against it. A failed test leaves screenshot, console, requests and trace in {@code
 * e2e/target/failures}. A parameter of type {@link OcellusServer} is the real server, one for all
 * tests; with models that are right about drawn pictures, or else the {@link Published} ones.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {
  /**
   * Whether the page may have a service worker. Most tests are about a first visit, and want
   * nothing between the page and its server.
   */
  boolean serviceWorker() default false;
}
