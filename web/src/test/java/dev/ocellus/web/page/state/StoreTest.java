package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreTest {
  private final Store store = new Store();

  @Test
  void a_page_that_is_opened_knows_nothing_yet() {
    assertThat(store.state()).isSameAs(PageState.FIRST);
  }

  @Test
  void the_page_is_drawn_at_once_and_after_each_change() {
    List<Boolean> drawn = new ArrayList<>();
    store.view(() -> drawn.add(store.state().asking()));
    store.change(at -> at.asking(true));
    store.change(at -> at.asking(false));

    assertThat(drawn).containsExactly(false, true, false);
  }

  @Test
  void a_change_begins_where_the_one_before_it_ended() {
    store.change(at -> at.asking(true));
    PageState asking = store.state();
    List<PageState> begun = new ArrayList<>();
    store.change(
        at -> {
          begun.add(at);
          return at;
        });

    assertThat(begun).containsExactly(asking);
  }
}
