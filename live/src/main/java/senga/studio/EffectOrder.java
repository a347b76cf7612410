package senga.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import senga.tune.Step;

/** In which order the steps of a layer are drawn, when somebody has put its effects in another. */
final class EffectOrder {
  private EffectOrder() {}

  /**
   * The indices of the steps as they are drawn: of each chain the effects that are named come in
   * the named order, at the places of named ones.
   *
   * @param named names of steps; none for the sketch's own order
   */
  static List<Integer> of(List<Step> steps, List<String> named) {
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      drawn.add(i);
    }
    for (int i = 0; i < steps.size() && !named.isEmpty(); i++) {
      boolean first = isFirst(steps, i);
      if (first) {
        put(steps, named, steps.get(i).chain(), drawn);
      }
    }
    return drawn;
  }

  private static boolean isFirst(List<Step> steps, int index) {
    int chain = steps.get(index).chain();
    boolean first = chain >= 0;
    for (int i = 0; i < index; i++) {
      first &= steps.get(i).chain() != chain;
    }
    return first;
  }

  private static void put(List<Step> steps, List<String> named, int chain, List<Integer> drawn) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).chain() == chain && named.contains(steps.get(i).name())) {
        places.add(i);
      }
    }
    List<Integer> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparing((Integer i) -> named.indexOf(steps.get(i).name())));
    for (int i = 0; i < places.size(); i++) {
      drawn.set(places.get(i), sorted.get(i));
    }
  }

  /**
   * The names of a chain's effects with one of them moved.
   *
   * @param drawn the steps as they are drawn
   * @param from which one is moved
   * @param before the place it comes before
   */
  static List<String> moved(List<Step> drawn, int from, int before) {
    int chain = drawn.get(from).chain();
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= drawn.size(); i++) {
      if (i == before) {
        names.add(drawn.get(from).name());
      }
      boolean other = i < drawn.size() && i != from;
      if (other && drawn.get(i).chain() == chain) {
        names.add(drawn.get(i).name());
      }
    }
    return names;
  }
}
