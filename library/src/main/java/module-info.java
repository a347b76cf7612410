/** The Senga library: everything that needs no screen. */
module senga {
  requires transitive org.jspecify;
  requires java.desktop;
  requires java.logging;
  requires java.management;
  requires jdk.jfr;
  requires jdk.management;
  requires org.apache.fontbox;
  requires org.apache.pdfbox.io;
  requires org.locationtech.jts;
  requires tools.jackson.databind;

  exports senga;
  exports senga.control;
  exports senga.effects;
  exports senga.export;
  exports senga.geometry;
  exports senga.math;
  exports senga.palette;
  exports senga.scene;
  exports senga.shapes;
  exports senga.audio to
      senga.live;
  exports senga.bind to
      senga.live;
  exports senga.cue to
      senga.live;
  exports senga.input to
      senga.live;
  exports senga.kernel to
      senga.live;
  exports senga.manifest to
      senga.live;
  exports senga.machine to
      senga.live;
  exports senga.monitor to
      senga.live;
  exports senga.osc to
      senga.live;
  exports senga.play to
      senga.live;
  exports senga.plot to
      senga.live;
  exports senga.read to
      senga.live;
  exports senga.realise to
      senga.live;
  exports senga.recipe to
      senga.live;
  exports senga.take to
      senga.live;
  exports senga.tune to
      senga.live;
  exports senga.type to
      senga.live;
  exports senga.variations to
      senga.live;
  exports senga.remote to
      senga.live;
  exports senga.strokes to
      senga.live;
  exports senga.words to
      senga.live;

  uses senga.geometry.OperationProvider;

  provides senga.geometry.OperationProvider with
      senga.Builtins;
}
