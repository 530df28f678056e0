package dev.ocellus.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private static final Device STRONG = new Device(true, true, 8, () -> 120);
  private static final Device WEAK = new Device(false, false, 0.25, RouterTest::notMeasured);

  @Test
  void who_asks_for_the_device_gets_it_however_weak_it_is() {
    Decision decision = Router.decide(Preference.DEVICE, WEAK, null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.ASKED_DEVICE);
    assertThat(decision.where()).isEqualTo(Where.DEVICE);
    assertThat(decision.sentence()).isEqualTo("On this device, as asked.");
  }

  @Test
  void who_asks_for_the_server_gets_it_however_strong_the_device_is() {
    Decision decision = Router.decide(Preference.SERVER, STRONG, null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.ASKED_SERVER);
    assertThat(decision.where()).isEqualTo(Where.SERVER);
    assertThat(decision.sentence()).isEqualTo("On the server, as asked.");
  }

  @Test
  void a_model_of_one_s_own_keeps_the_work_on_the_device() {
    Decision decision = Router.ofOwnModel(Preference.AUTO);

    assertThat(decision.reason()).isEqualTo(Reason.OWN_MODEL);
    assertThat(decision.where()).isEqualTo(Where.DEVICE);
    assertThat(decision.sentence())
        .isEqualTo("On this device, because your own model works here alone.");
    assertThat(Router.ofOwnModel(Preference.DEVICE).reason()).isEqualTo(Reason.ASKED_DEVICE);
  }

  @Test
  void without_a_server_the_device_does_it_however_weak_it_is() {
    Decision decision = Router.decide(Preference.AUTO, WEAK, Reason.NO_SERVER, 500);

    assertThat(decision.reason()).isEqualTo(Reason.NO_SERVER);
    assertThat(decision.where()).isEqualTo(Where.DEVICE);
    assertThat(decision.sentence()).isEqualTo("On this device, because no server answers.");
  }

  @Test
  void a_server_that_does_not_allow_the_page_leaves_the_work_to_the_device() {
    Decision decision = Router.decide(Preference.AUTO, WEAK, Reason.NOT_ALLOWED, 500);

    assertThat(decision.reason()).isEqualTo(Reason.NOT_ALLOWED);
    assertThat(decision.where()).isEqualTo(Where.DEVICE);
    assertThat(decision.sentence())
        .isEqualTo("On this device, because the server does not allow pages of this origin.");
  }

  @Test
  void a_browser_without_wasm_gc_hands_over() {
    Decision decision =
        Router.decide(
            Preference.AUTO, new Device(false, true, 8, RouterTest::notMeasured), null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.NO_WASM_GC);
    assertThat(decision.where()).isEqualTo(Where.SERVER);
    assertThat(decision.sentence())
        .isEqualTo("On the server, because this browser lacks WebAssembly GC.");
  }

  @Test
  void a_browser_without_simd_hands_over() {
    Decision decision =
        Router.decide(
            Preference.AUTO, new Device(true, false, 8, RouterTest::notMeasured), null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.NO_SIMD);
    assertThat(decision.sentence())
        .isEqualTo("On the server, because this browser lacks WebAssembly SIMD.");
  }

  @ParameterizedTest
  @CsvSource({"0.25, 0.25", "0.5, 0.5", "1, 1", "1.99, 1.99"})
  void too_little_memory_hands_over(double memoryGb, String shown) {
    Decision decision =
        Router.decide(
            Preference.AUTO, new Device(true, true, memoryGb, RouterTest::notMeasured), null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.LITTLE_MEMORY);
    assertThat(decision.found()).isEqualTo(memoryGb);
    assertThat(decision.limit()).isEqualTo(Router.LEAST_MEMORY_GB);
    assertThat(decision.sentence())
        .isEqualTo(
            "On the server, because this device has " + shown + " GB of memory; 2 GB are needed.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 8, Double.NaN})
  void enough_memory_and_memory_nobody_tells_of_are_no_obstacle(double memoryGb) {
    Decision decision =
        Router.decide(Preference.AUTO, new Device(true, true, memoryGb, () -> 120), null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.FAST_ENOUGH);
  }

  @Test
  void a_device_slower_than_the_budget_hands_over() {
    Decision decision =
        Router.decide(Preference.AUTO, new Device(true, true, 8, () -> 500.6), null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(decision.found()).isEqualTo(500.6);
    assertThat(decision.limit()).isEqualTo(500);
    assertThat(decision.sentence())
        .isEqualTo(
            "On the server, because a picture would take about 501 ms on this device;"
                + " the limit is 500 ms.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 499.9, 500})
  void a_device_within_the_budget_keeps_its_work(double estimateMs) {
    Decision decision =
        Router.decide(Preference.AUTO, new Device(true, true, 8, () -> estimateMs), null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.FAST_ENOUGH);
    assertThat(decision.where()).isEqualTo(Where.DEVICE);
  }

  @Test
  void the_sentence_of_a_quick_device_has_both_numbers() {
    assertThat(Router.decide(Preference.AUTO, STRONG, null, 60_000).sentence())
        .isEqualTo("On this device: a picture takes about 120 ms here; the limit is 60000 ms.");
  }

  @Test
  void an_estimate_that_is_no_number_hands_over() {
    Decision decision =
        Router.decide(Preference.AUTO, new Device(true, true, 8, () -> Double.NaN), null, 500);

    assertThat(decision.reason()).isEqualTo(Reason.TOO_SLOW);
  }

  private static double notMeasured() {
    throw new AssertionError("nothing had to be measured");
  }
}
