package senga.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.export.Enclosure;
import senga.export.Provenance;
import senga.geometry.Color;

/** What only a file of Senga's says: where it comes from, and the paper's colour. */
final class OwnFile {
  private OwnFile() {}

  /**
   * Where the drawing comes from; null if Senga has not written it. Drawing needs nothing of it, so
   * what is missing or strange is taken for not said.
   */
  static @Nullable Provenance provenance(Element root) {
    Element metadata = root.child("metadata");
    Element said = metadata == null ? null : metadata.child("senga:drawing");
    if (said == null) {
      return null;
    }
    Controls controls = Controls.NONE;
    for (Element each : said.children()) {
      controls = with(controls, each);
    }
    Element manifest = said.child("senga:manifest");
    return Provenance.of(said.get("sketch", ""), said.get("version", ""))
        .seconds(number(said.get("seconds", "")))
        .seed(whole(said.get("seed", "")))
        .controls(controls)
        .enclosure(manifest == null ? Enclosure.NONE : Enclosure.of(manifest.text()));
  }

  private static Controls with(Controls controls, Element control) {
    String name = control.get(control.name.equals("senga:cc") ? "number" : "address");
    String value = control.get("value");
    if (name == null || value == null) {
      return controls;
    }
    try {
      return controls.with(Provenance.address(name), number(value));
    } catch (IllegalArgumentException unknown) {
      return controls;
    }
  }

  private static double number(String text) {
    try {
      return new Scanner(text).number();
    } catch (IllegalArgumentException none) {
      return 0;
    }
  }

  private static long whole(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /** The colour of the page, as browsers and Inkscape know it; null for none. */
  static @Nullable Color background(Element root) {
    Map<String, String> style = StyleSheet.declarations(root.get("style", ""));
    String told = style.getOrDefault("background", style.get("background-color"));
    Color background = told == null ? null : Paint.color(told);
    if (background != null) {
      return background;
    }
    Element view = root.child("sodipodi:namedview");
    String page = view == null ? null : view.get("pagecolor");
    boolean seen = view != null && number(view.get("inkscape:pageopacity", "0")) > 0;
    return page == null || !seen ? null : Paint.color(page);
  }
}
