package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.render.GlRegistry.Kind;

class LiveObjectsTest {
  private final LiveObjects live = new LiveObjects();

  @Test
  void theYoungestIsLast() {
    live.add(Kind.BUFFER, 1);
    live.add(Kind.TEXTURE, 1);
    live.add(Kind.BUFFER, 2);
    live.remove(Kind.TEXTURE, 1);
    assertThat(live.lastKind()).isEqualTo(Kind.BUFFER);
    assertThat(live.lastHandle()).isEqualTo(2);
    live.remove(Kind.BUFFER, 2);
    assertThat(live.lastHandle()).isEqualTo(1);
  }

  @Test
  void objectsOfDifferentKindsMayHaveTheSameName() {
    live.add(Kind.BUFFER, 1);
    live.add(Kind.TEXTURE, 1);
    live.resize(Kind.BUFFER, 1, 10);
    live.resize(Kind.TEXTURE, 1, 20);
    assertThat(live.remove(Kind.BUFFER, 1)).isEqualTo(10);
    assertThat(live.remove(Kind.TEXTURE, 1)).isEqualTo(20);
    assertThat(live.isEmpty()).isTrue();
  }

  @Test
  void theTableGrows() {
    for (int i = 0; i < 1000; i++) {
      live.add(Kind.SYNC, i);
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(live.remove(Kind.SYNC, i)).isZero();
    }
    assertThat(live.isEmpty()).isTrue();
    assertThat(live.remove(Kind.SYNC, 1)).isEqualTo(-1);
  }
}
