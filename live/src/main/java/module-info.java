/** Senga on screen: window, GL, HUD and command line. */
module senga.live {
  requires transitive java.base; // whoever imports this module has its types, too
  requires transitive senga;
  requires imgui.binding;
  requires info.picocli;
  requires io.github.javadiffutils;
  requires java.compiler;
  requires jdk.compiler;
  requires java.desktop;
  requires java.management;
  requires jdk.jfr;
  requires org.lwjgl;
  requires org.lwjgl.glfw;
  requires org.lwjgl.opengl;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;

  exports senga.live;
}
