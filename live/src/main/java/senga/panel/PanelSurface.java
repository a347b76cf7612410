package senga.panel;

import senga.render.Target;

/**
 * A window in which the panel stands by itself. Its GL context shares all objects with the
 * picture's, but for those that GL never shares.
 */
public interface PanelSurface {
  Target target();

  /** Makes its context current. */
  void enter();

  /** Shows what was drawn, and makes the picture's context current again. */
  void leave();
}
