package senga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.opengl.GL33C.GL_ARRAY_BUFFER;
import static org.lwjgl.opengl.GL33C.GL_VERTEX_SHADER;
import static org.lwjgl.opengl.GL33C.glBindBuffer;
import static org.lwjgl.opengl.GL33C.glIsBuffer;
import static org.lwjgl.opengl.GL33C.glIsSync;

import org.junit.jupiter.api.Test;
import senga.render.GlRegistry.Kind;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

@NeedsGl
class GlRegistryTest {
  private final GlRegistry registry = new GlRegistry();

  GlRegistryTest(GlFixture gl) {
    assertThat(gl.registry().count()).isZero();
  }

  @Test
  void everyKindIsCountedWhileItLives() {
    registry.buffer();
    registry.vertexArray();
    registry.texture();
    registry.framebuffer();
    registry.renderbuffer();
    registry.shader(GL_VERTEX_SHADER);
    registry.program();
    registry.fence();
    registry.query();
    for (Kind kind : Kind.values()) {
      assertThat(registry.count(kind)).as(kind.name()).isEqualTo(1);
    }
    assertThat(registry.count()).isEqualTo(Kind.values().length);
    registry.close();
    assertThat(registry.count()).isZero();
  }

  @Test
  void closingDeletesWhatStillLives() {
    int buffer = registry.buffer();
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    long fence = registry.fence();
    assertThat(glIsBuffer(buffer)).isTrue();
    registry.close();
    registry.close();
    assertThat(glIsBuffer(buffer)).isFalse();
    assertThat(glIsSync(fence)).isFalse();
  }

  @Test
  void bytesFollowTheSizeAnObjectHasNow() {
    int first = registry.buffer();
    int second = registry.buffer();
    registry.size(Kind.BUFFER, first, 1000);
    registry.size(Kind.BUFFER, second, 500);
    registry.size(Kind.BUFFER, first, 300);
    assertThat(registry.bytes(Kind.BUFFER)).isEqualTo(800);
    registry.delete(Kind.BUFFER, second);
    assertThat(registry.bytes()).isEqualTo(300);
    registry.close();
    assertThat(registry.bytes()).isZero();
  }

  @Test
  void anObjectIsDeletedOnlyOnce() {
    int buffer = registry.buffer();
    registry.delete(Kind.BUFFER, buffer);
    assertThatThrownBy(() -> registry.delete(Kind.BUFFER, buffer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no living BUFFER " + buffer);
  }
}
