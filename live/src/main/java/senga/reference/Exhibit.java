package senga.reference;

import java.util.List;
import senga.geometry.ContextEffect;
import senga.geometry.ContextShape;
import senga.geometry.Declaration;
import senga.geometry.Polylines;
import senga.realise.Realiser;
import senga.recipe.Catalog;
import senga.recipe.GeometryJson;

/** All that is shown of one operation. */
final class Exhibit {
  private final Catalog catalog;
  private final Declaration operation;
  private final Example example;
  private final Polylines drawn;

  Exhibit(Catalog catalog, Declaration operation, Example example) {
    this.catalog = catalog;
    this.operation = operation;
    this.example = example;
    this.drawn = new Realiser().realise(example.recipe());
  }

  Declaration operation() {
    return operation;
  }

  Example example() {
    return example;
  }

  String name() {
    return catalog.name(operation);
  }

  /** The name of its page. */
  String file() {
    return file(name());
  }

  static String file(String name) {
    return name.replace(':', '-') + ".html";
  }

  String picture(int pixels) {
    return Html.picture(operation.about(), Sample.around(drawn.bounds(), pixels), drawn);
  }

  List<Strip> strips() {
    return Strip.of(operation, example);
  }

  /** The example as a recipe file has it, in one line. */
  String json() {
    return new GeometryJson(catalog).line(example.recipe());
  }

  boolean hasDraft() {
    return switch (Within.find(example.recipe(), operation.type()).orElseThrow()) {
      case ContextShape shape -> shape.draftDiffers();
      case ContextEffect effect -> effect.draftDiffers();
      default -> false;
    };
  }
}
