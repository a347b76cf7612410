package senga.tune;

import java.util.List;
import java.util.Optional;
import senga.words.Nearest;

/**
 * What the last drawn scene is made of: layers and their steps, in drawing order.
 *
 * @param layers the sketch's own values first, if it has any, as a layer {@code sketch}
 * @param left how many steps are not listed because there are too many
 */
public record Steps(List<LayerSteps> layers, int left) {
  /** The most steps that are listed. */
  public static final int MOST = 20_000;

  /** Nothing was drawn yet. */
  public static final Steps NONE = new Steps(List.of(), 0);

  /** The layer of this name. */
  public Optional<LayerSteps> layer(String name) {
    return layers.stream().filter(layer -> layer.name().equals(name)).findFirst();
  }

  /** The step that holds what stands at this address. */
  public Optional<Step> step(Address address) {
    return layer(address.layer()).stream()
        .flatMap(layer -> layer.steps().stream())
        .filter(step -> step.name().equals(address.step()))
        .findFirst();
  }

  /** The slot at this address, of whatever axis and instance. */
  public Optional<Slot> slot(Address address) {
    return step(address).stream()
        .flatMap(step -> step.slots().stream())
        .filter(slot -> slot.address().all().overlaps(address.all()))
        .findFirst();
  }

  /** Why nothing can stand at this address, and what can; empty if something can. */
  public Optional<String> missing(Address address) {
    if (left > 0 || slot(address).isPresent()) {
      return Optional.empty();
    }
    List<Slot> all =
        layers.stream()
            .flatMap(layer -> layer.steps().stream())
            .flatMap(step -> step.slots().stream())
            .toList();
    return Optional.of("the drawing has no such value" + hint(address, all));
  }

  /** The nearest one; if none is near, those of the same step, or else all. */
  private String hint(Address address, List<Slot> all) {
    String near = Nearest.hint(address.toString(), addresses(all));
    return near.isEmpty()
        ? Nearest.hintOrAll(
            address.toString(), addresses(step(address).map(Step::slots).orElse(all)))
        : near;
  }

  private static List<String> addresses(List<Slot> slots) {
    return slots.stream().map(slot -> slot.address().all().toString()).distinct().toList();
  }
}
