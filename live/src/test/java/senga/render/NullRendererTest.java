package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.play.FrameBuffer;
import senga.scene.Frame;

class NullRendererTest {
  private static final Target NOWHERE = new Target(0, 0, 0);

  @Test
  void itCountsLikeTheRealOneAndDrawsNothing() {
    try (Renderer renderer = new NullRenderer()) {
      FrameBuffer frame = Frames.frame(Frames.BLACK, lines -> lines.segment(0, 0, 0, 1, 1, 0));
      renderer.draw(frame, NOWHERE);
      renderer.draw(frame, NOWHERE);
      frame.begin(new Frame(1, 0, Frames.PAPER, 0, Controls.NONE));
      Frames.layer(frame, Frames.BLACK, lines -> lines.segment(0, 0, 0, 2, 2, 0));
      frame.finish(0);
      renderer.draw(frame, NOWHERE);
      assertThat(renderer.meter().frames()).isEqualTo(2);
      assertThat(renderer.meter().redraws()).isEqualTo(1);
      assertThat(renderer.meter().topologies()).isEqualTo(1);
      assertThat(renderer.meter().bytes()).isEqualTo(2 * 16 + 2);
    }
  }
}
