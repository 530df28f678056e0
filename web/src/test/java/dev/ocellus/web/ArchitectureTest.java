package dev.ocellus.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.ocellus.architecture.PackageTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final PackageTable TABLE =
      new PackageTable(
          "dev.ocellus.web",
          """
          browser:    core.tensor
          routing:    core.result
          text:       core.image
          engine:     browser
                      core.codegen core.engine core.graph core.image core.interpret core.model
                      core.tensor
          picture:    browser
                      core.image
          protocol:   browser
                      core.image core.model
          bench:      browser engine
                      core.codegen core.compile core.engine core.graph core.graph.tensorflow
                      core.model core.pass core.plan core.tensor
          host:       browser text protocol
          inference:  browser engine picture protocol
                      core.classify core.detect core.engine core.graph core.graph.tensorflow
                      core.hide core.image core.inspect core.model core.paint core.result
                      core.tensor
          models:     browser protocol
                      core.model core.text
          api:        browser routing protocol host models
                      core.detect core.hide core.image core.model core.result core.text core.timing
          dom:        browser text models
          page.state: text models
                      core.detect core.hide core.result core.text
          worker:     browser protocol host models
                      core.model
          extras:     browser api
          page.files: browser text dom
                      core.image
          page.input: browser routing text host dom page.state
          camera:     browser text protocol host api extras
                      core.result core.text
          page.view:  browser text models dom page.state page.files
                      core.result core.timing
          page.process: browser routing text protocol host models api dom page.state page.files
                      core.result
          save:       browser text protocol api dom extras
                      core.result core.text
          page.hide:  browser text dom page.state page.files page.view page.process
                      core.result
          page.app:   browser routing text host api dom page.state extras page.files page.input
                      page.view page.process page.hide
                      core.result
          main:       text host api worker extras camera save page.app
          """);

  static Stream<String> packages() {
    return TABLE.packages();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_uses_what_its_row_says_and_nothing_else(String name) {
    TABLE.check(name);
  }

  @Test
  void no_packages_use_each_other_in_a_circle() {
    TABLE.checkOrder();
  }

  @Test
  void what_the_page_knows_and_says_does_not_touch_the_browser() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.ocellus.web.page.state", "dev.ocellus.web.text")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.teavm..")
        .check(TABLE.classes());
  }
}
