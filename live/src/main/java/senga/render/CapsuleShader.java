package senga.render;

import static org.lwjgl.opengl.GL33C.*;

/** Writes the coverage of segments of one width. */
final class CapsuleShader {
  private final ShaderProgram program;
  private final int pixelsToClip;
  private final int paperPlace;
  private final int halfWidth;
  private final int strength;

  CapsuleShader(GlRegistry registry) {
    program = new ShaderProgram(registry, "capsule.vert", "capsule.frag");
    pixelsToClip = program.uniform("pixelsToClip");
    paperPlace = program.uniform("paper");
    halfWidth = program.uniform("halfWidth");
    strength = program.uniform("strength");
  }

  /**
   * @param width of the lines in pixels; below 1 the line is one pixel wide and paler, so that it
   *     keeps its amount of ink
   */
  void use(Target target, PaperFit paper, float width) {
    program.use();
    glUniform2f(pixelsToClip, 2f / target.width(), 2f / target.height());
    glUniform3f(paperPlace, paper.left(), paper.top(), paper.pixelsPerMm());
    glUniform1f(halfWidth, Math.max(1, width) / 2);
    glUniform1f(strength, Math.min(1, width));
  }

  void close() {
    program.close();
  }
}
