package senga.tune;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Geometry;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.tune.Changes.Switch;
import senga.words.Failure;

/**
 * One scene while it is tuned.
 *
 * <p>A layer that no change speaks of is not looked into, unless a formula asks for one of its rows
 * or somebody wants to see its steps; it comes out as the same object.
 */
final class Pass {
  private final Scene scene;
  private final Changes changes;
  private final Troubles troubles;
  private final OwnValues own;
  private final List<LayerPass> layers = new ArrayList<>();
  private final List<LayerLook> looks = new ArrayList<>();
  private final OperationChange operations;
  private final boolean looking;

  /**
   * @param looking whether the steps will be asked for
   */
  Pass(
      Scene scene,
      Frame frame,
      Changes changes,
      OwnValues own,
      Troubles troubles,
      boolean looking) {
    this.scene = scene;
    this.changes = changes;
    this.troubles = troubles;
    this.own = own;
    this.looking = looking;
    this.operations = new OperationChange(new Valuation(frame, this::row, troubles), troubles);
    List<String> names = Naming.layers(scene.layers());
    for (int i = 0; i < names.size(); i++) {
      layers.add(new LayerPass(names.get(i), scene.layers().get(i), changes));
    }
  }

  List<LayerPass> layers() {
    return layers;
  }

  /** What is drawn; the same object if nothing has changed. */
  Scene result() {
    List<Layer> results = new ArrayList<>();
    boolean solo = isAnyAlone();
    boolean changed = false;
    for (LayerPass layer : layers) {
      boolean heard = isHeard(layer, solo);
      Layer result = heard || looking ? result(layer) : layer.layer();
      if (heard) {
        results.add(result);
      }
      changed |= !heard || !isSame(result, layer.layer());
    }
    return changed ? new Scene(results) : scene;
  }

  private boolean isAnyAlone() {
    return layers.stream().anyMatch(layer -> is(layer, Switch.SOLO));
  }

  private boolean isHeard(LayerPass layer, boolean solo) {
    return solo ? is(layer, Switch.SOLO) : !is(layer, Switch.BYPASS);
  }

  private boolean is(LayerPass layer, Switch what) {
    return changes.switchMap().get(Address.ofLayer(layer.name())) == what;
  }

  private Layer result(LayerPass layer) {
    if (!looking && !changes.touch(layer.name())) {
      return layer.layer();
    }
    try {
      return rebuilt(layer);
    } catch (RuntimeException failed) {
      troubles.add(Address.ofLayer(layer.name()), Failure.plain(failed));
      return layer.layer();
    }
  }

  private Layer rebuilt(LayerPass layer) {
    Rebuild rebuild = new Rebuild(layer, changes, operations);
    Geometry recipe = rebuild.recipe();
    PenRow.Pen pen = pen(layer);
    if (looking) {
      looks.add(new LayerLook(layer, rebuild, pen));
    }
    Layer before = layer.layer();
    Pen after = PenRow.applied(pen, before.pen());
    boolean same = isSame(recipe, before.geometry()) && isSame(after, before.pen());
    return same ? before : new Layer(recipe, after);
  }

  private PenRow.Pen pen(LayerPass layer) {
    List<Row> rows = new ArrayList<>();
    for (OperationFields.Direct field : OperationFields.of(PenRow.DECLARATION)) {
      Row row = layer.penRow(field);
      if (row.changes().touch(field)) {
        rows.add(row);
      }
    }
    return (PenRow.Pen) operations.values(PenRow.of(layer.pen()), PenRow.DECLARATION, rows);
  }

  private Row row(Address address, int index) {
    if (address.isOwn()) {
      return own.row(address);
    }
    for (LayerPass layer : layers) {
      if (layer.name().equals(address.layer())) {
        return layer.row(address, index);
      }
    }
    throw NoRow.because(address.layer(), "layer", layers.stream().map(LayerPass::name).toList());
  }

  /** What the scene is made of; after {@link #result}. */
  Steps steps() {
    List<LayerSteps> all = new ArrayList<>();
    Step declared = own.step();
    if (declared != null) {
      all.add(new LayerSteps(Address.SKETCH, Pen.DEFAULT, List.of(declared)));
    }
    int room = Steps.MOST;
    int left = 0;
    for (LayerLook look : looks) {
      LayerSteps steps = look.steps(room);
      all.add(steps);
      room -= steps.steps().size() - 1;
      left += look.count() - steps.steps().size() + 1;
    }
    return new Steps(List.copyOf(all), left);
  }

  /** What the steps of the layers that are drawn make of what; after {@link #result}. */
  StepRecipes recipes() {
    boolean solo = isAnyAlone();
    return new StepRecipes(looks.stream().filter(look -> isHeard(look.layer(), solo)).toList());
  }

  @SuppressWarnings("ReferenceEquality") // what was not rebuilt is the same object
  private static boolean isSame(Object a, Object b) {
    return a == b;
  }
}
