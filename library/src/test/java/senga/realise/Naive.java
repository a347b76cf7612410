package senga.realise;

import senga.geometry.Applied;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;

/** Realises step by step and by recursion: the reference for the realiser. */
public final class Naive {
  private Naive() {}

  public static Polylines realise(Geometry recipe) {
    return switch (recipe) {
      case Shape shape -> shape.make();
      case Applied applied -> applied.effect().apply(realise(applied.input()));
      case Group group -> {
        PolylinesBuilder all = new PolylinesBuilder();
        group.parts().forEach(part -> all.append(realise(part)));
        yield all.build();
      }
    };
  }
}
