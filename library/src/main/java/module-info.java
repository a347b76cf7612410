/** The Senga library: everything that needs no screen. */
module senga {
  requires transitive org.jspecify;
  requires java.desktop;
  requires java.management;
  requires jdk.jfr;
  requires jdk.management;
  requires tools.jackson.databind;

  exports senga;
  exports senga.control;
  exports senga.effects;
  exports senga.export;
  exports senga.frame;
  exports senga.geometry;
  exports senga.math;
  exports senga.pipeline;
  exports senga.shapes;
  exports senga.monitor to
      senga.live;

  uses senga.geometry.OperationProvider;

  provides senga.geometry.OperationProvider with
      senga.Builtins;
}
