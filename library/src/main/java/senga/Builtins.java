package senga;

import java.util.List;
import senga.export.Apng;
import senga.export.Dxf;
import senga.export.Gif;
import senga.export.Mp4;
import senga.export.Pdf;
import senga.export.Png;
import senga.export.Prores;
import senga.export.Svg;
import senga.export.Webm;
import senga.geometry.OperationProvider;
import senga.machine.Gcode;
import senga.machine.Hpgl;
import senga.recipe.Json;
import senga.recipe.Recipe;

/** The operations and file formats that come with Senga. */
public final class Builtins implements OperationProvider {
  @Override
  public List<Class<? extends Record>> operations() {
    return DeclaredOperations.ALL;
  }

  @Override
  public List<Class<? extends Record>> formats() {
    return List.of(
        Svg.class,
        Png.class,
        Pdf.class,
        Dxf.class,
        Json.class,
        Recipe.class,
        Gif.class,
        Apng.class,
        Mp4.class,
        Webm.class,
        Prores.class,
        Hpgl.class,
        Gcode.class,
        senga.read.Svg.class,
        senga.read.Hpgl.class,
        senga.read.Gcode.class);
  }
}
