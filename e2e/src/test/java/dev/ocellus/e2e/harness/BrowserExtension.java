package dev.ocellus.e2e.harness;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** See {@link InBrowser}. */
final class BrowserExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Visit.class || type == OcellusServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return provide(parameter.getParameter(), context);
  }

  /** Starts what the test will ask for: here, what the machine lacks can still skip the test. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Class<?> tests = context.getRequiredTestClass();
    Stream.concat(
            AnnotationSupport.findAnnotatedMethods(
                tests, BeforeEach.class, HierarchyTraversalMode.TOP_DOWN)
                .stream(),
            Stream.of(context.getRequiredTestMethod()))
        .flatMap(method -> Stream.of(method.getParameters()))
        .forEach(parameter -> provide(parameter, context));
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    Visit visit = context.getStore(NAMESPACE).remove(Visit.class, Visit.class);
    if (visit == null) {
      return;
    }
    try (visit) {
      boolean failed = context.getExecutionException().isPresent();
      if (failed || !visit.watch().faults().isEmpty()) {
        visit.keepEvidence(name(context));
      }
      if (!failed) {
        visit.assertNothingHeldAgainstIt();
      }
    }
  }

  private static Object provide(Parameter parameter, ExtensionContext context) {
    if (parameter.getType() == OcellusServer.class) {
      return parameter.isAnnotationPresent(Published.class)
          ? Lasting.of("published", OcellusServer.class, OcellusServer::published)
          : Lasting.of("small", OcellusServer.class, OcellusServer::start);
    }
    if (parameter.getType() == Visit.class) {
      Chromium chromium =
          needsAll(context)
              ? Lasting.of("browser", Chromium.class, Chromium::launch)
              : Lasting.of("shell", Chromium.class, Chromium::launchShell);
      boolean serviceWorker =
          AnnotationSupport.findAnnotation(context.getRequiredTestClass(), InBrowser.class)
              .map(InBrowser::serviceWorker)
              .orElse(false);
      return context
          .getStore(NAMESPACE)
          .computeIfAbsent(Visit.class, unused -> new Visit(chromium, serviceWorker), Visit.class);
    }
    return null;
  }

  private static boolean needsAll(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), WholeBrowser.class)
        || AnnotationSupport.isAnnotated(context.getRequiredTestClass(), WholeBrowser.class);
  }

  private static String name(ExtensionContext context) {
    String method = context.getRequiredTestMethod().getName();
    String display = context.getDisplayName();
    String invocation = display.startsWith(method) ? "" : " " + display;
    return (context.getRequiredTestClass().getSimpleName() + "." + method + invocation)
        .replaceAll("[^A-Za-z0-9.]+", "_");
  }
}
