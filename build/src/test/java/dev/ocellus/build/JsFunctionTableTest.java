package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsFunctionTableTest {
  private final JsFunctionTable table = new JsFunctionTable();

  @Test
  void an_empty_table_is_a_module() {
    assertThat(table.toModule()).isEqualTo("export default{\n};\n");
  }

  @Test
  void a_function_stands_under_the_id_it_was_given() {
    String id = table.add(List.of("a", "b"), "return a+b;");

    assertThat(id).matches("[0-9a-f]{8}");
    assertThat(table.toModule())
        .isEqualTo("export default{\n\"" + id + "\":function(a,b){return a+b;},\n};\n");
  }

  @Test
  void the_same_function_is_kept_once() {
    assertThat(table.add(List.of("a"), "return a;"))
        .isEqualTo(table.add(List.of("a"), "return a;"));
    assertThat(table.toModule()).containsOnlyOnce("function(a)");
  }

  @Test
  void functions_that_differ_in_their_parameters_alone_are_different() {
    assertThat(table.add(List.of("a", "b"), "return a;"))
        .isNotEqualTo(table.add(List.of("b", "a"), "return a;"));
  }

  @Test
  void the_module_does_not_depend_on_the_order_of_adding() {
    table.add(List.of(), "return 1;");
    table.add(List.of(), "return 2;");
    JsFunctionTable other = new JsFunctionTable();
    other.add(List.of(), "return 2;");
    other.add(List.of(), "return 1;");

    assertThat(table.toModule()).isEqualTo(other.toModule());
  }
}
