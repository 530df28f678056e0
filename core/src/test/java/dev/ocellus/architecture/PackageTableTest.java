package dev.ocellus.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PackageTableTest {
  private static final String TIMING = "dev.ocellus.timing";
  private static final String GRAPH = "dev.ocellus.graph";

  @Test
  void aRowThatSaysWhatIsUsedPasses() {
    new PackageTable(TIMING, "main: core.model core.tensor").check("main");
  }

  @Test
  void whatIsUsedAndNotInTheRowFails() {
    PackageTable table = new PackageTable(TIMING, "main: core.model");
    assertThatThrownBy(() -> table.check("main"))
        .hasMessageContaining("main may not use core.tensor: StageClock uses Tensor");
  }

  @Test
  void whatIsInTheRowAndNotUsedFails() {
    PackageTable table = new PackageTable(TIMING, "main: core.model core.paint core.tensor");
    assertThatThrownBy(() -> table.check("main"))
        .hasMessageContaining("main does not use core.paint: take it from the row");
  }

  @Test
  void aPackageInsideAnotherNeedsARowOfItsOwn() {
    PackageTable table = new PackageTable(GRAPH, "main: core.model core.tensor");
    table.check("main");
    assertThat(table.packages()).containsExactly("main", "tensorflow");
    assertThatThrownBy(() -> table.check("tensorflow"))
        .hasMessageContaining("tensorflow has no row: say what it may use");
  }

  @Test
  void aRowNamesOnlyThoseAboveIt() {
    new PackageTable(GRAPH, "main: tensorflow: main").checkOrder();
    PackageTable upsideDown = new PackageTable(GRAPH, "tensorflow: main main:");
    assertThatThrownBy(upsideDown::checkOrder)
        .hasMessageContaining("what tensorflow uses and is not above it");
  }

  @Test
  void aPackageHasOneRow() {
    assertThatThrownBy(() -> new PackageTable(TIMING, "main: core.model main: core.tensor"))
        .hasMessageContaining("another row of main");
  }
}
