package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;
import senga.geometry.Size;
import senga.plot.MachineProfile;
import senga.plot.Planner;
import senga.plot.PlotFigures;
import senga.plot.Preflight;
import senga.plot.Route;
import senga.proof.StepFigures.State;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.StepRecipes;
import senga.tune.Tuning;

/** What each step takes: figures that add up, a budget, and an end when nobody waits. */
class StepPlannerTest {
  private static final Canvas PAPER = Canvas.mm(200, 150);
  private static final Geometry HEXAGON = G.polygon().sides(6).diameter(60);
  private static final double CLOSE = 1e-9;

  private final Tuning tuning = new Tuning();
  private final StepPlanner planner = new StepPlanner(Preflight.USUAL);
  private StepFigures last = StepFigures.NONE;

  private StepRecipes recipes(Geometry... layers) {
    List<Layer> all = new ArrayList<>();
    for (Geometry layer : layers) {
      all.add(Layer.of(layer).name(all.isEmpty() ? "ink" : "more" + all.size()));
    }
    tuning.observe(true);
    Frame frame = tuning.begin(new Frame(0, 0, PAPER, 0, Controls.NONE));
    tuning.apply(new Scene(all), frame);
    return Objects.requireNonNull(StepRecipes.of(frame));
  }

  private StepFigures planned(StepPlanner by, StepRecipes recipes) {
    last = by.begin(recipes, PAPER, false, last);
    by.work(Context.plain(), newer -> last = newer);
    return last;
  }

  private StepFigures planned(Geometry... layers) {
    return planned(planner, recipes(layers));
  }

  private static StepFigures.Figure at(StepFigures all, String place) {
    return Objects.requireNonNull(all.at(Address.of(place)), place);
  }

  private static PlotFigures figures(StepFigures all, String place) {
    return Objects.requireNonNull(at(all, place).figures(), place);
  }

  private static PlotFigures alone(Geometry recipe) {
    Drawing.Part part = new Drawing.Part(Pen.DEFAULT, new Realiser().realise(recipe));
    Drawing drawing = new Drawing(PAPER, List.of(part));
    return Planner.quick(Route.HOME, MachineProfile.AXIDRAW).plan(drawing, Context.plain()).after();
  }

  @Test
  void aShapeTakesItsOwnTimeAndAnEffectWhatItAdds() {
    Geometry moved = HEXAGON.translate(90, 70);
    StepFigures all = planned(moved.through(E.fill().spacing(2)));
    assertThat(at(all, "ink/polygon"))
        .isEqualTo(new StepFigures.Figure(State.KNOWN, false, alone(HEXAGON)));
    StepFigures.Figure fill = at(all, "ink/fill");
    assertThat(fill.isMore()).isTrue();
    assertThat(Objects.requireNonNull(fill.figures()).seconds()).isGreaterThan(30);
    assertThat(fill.figures().lifts()).isGreaterThan(20);
    assertThat(figures(all, "ink")).isEqualTo(alone(moved.through(E.fill().spacing(2))));
  }

  @Test
  void whatCutsLinesAwaySavesTime() {
    Geometry grid = G.grid().scale(100, 100, 1).translate(100, 75);
    StepFigures all = planned(grid.through(E.clip().mask(HEXAGON.translate(100, 75))));
    assertThat(figures(all, "ink/clip").seconds()).isNegative();
    assertThat(all.at(Address.of("ink/polygon"))).as("it is not drawn").isNull();
  }

  /** Whatever the chain, its steps add up to the layer, and the layer is what the plan says. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theStepsOfAChainAddUpToTheLayer(long seed) {
    Geometry chain = chain(new SplittableRandom(seed));
    StepFigures all = planned(chain);
    double seconds = 0;
    double travelled = 0;
    int lifts = 0;
    for (var entry : all.all().entrySet()) {
      if (!entry.getKey().step().isEmpty()) {
        PlotFigures step = Objects.requireNonNull(entry.getValue().figures());
        seconds += step.seconds();
        travelled += step.travelled();
        lifts += step.lifts();
      }
    }
    PlotFigures layer = figures(all, "ink");
    assertThat(seconds).isCloseTo(layer.seconds(), within(CLOSE * (1 + layer.seconds())));
    assertThat(travelled).isCloseTo(layer.travelled(), within(CLOSE * (1 + layer.travelled())));
    assertThat(lifts).isEqualTo(layer.lifts());
    Drawing.Part part = new Drawing.Part(Pen.DEFAULT, new Realiser().realise(chain));
    PlotFigures whole =
        Planner.usual(Route.HOME, MachineProfile.AXIDRAW)
            .plan(new Drawing(PAPER, List.of(part)), Context.plain())
            .after();
    assertThat(layer.seconds()).isCloseTo(whole.seconds(), within(0.03 * whole.seconds() + 1));
  }

  private static Geometry chain(SplittableRandom random) {
    Geometry made =
        switch (random.nextInt(3)) {
          case 0 -> G.polygon().sides(3 + random.nextInt(6)).diameter(40 + random.nextInt(60));
          case 1 -> G.grid().scale(60 + random.nextInt(40), 80, 1);
          default -> G.sphere().scale(30 + random.nextInt(40));
        };
    made = made.translate(100, 75);
    int effects = 1 + random.nextInt(4);
    for (int i = 0; i < effects; i++) {
      made = made.through(effect(random));
    }
    return made;
  }

  private static Effect effect(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> E.displace().amplitude(random.nextInt(1, 6));
      case 1 -> E.dash().dashLength(random.nextInt(2, 9)).gapLength(2);
      case 2 -> E.clip().mask(HEXAGON.translate(100, 75));
      case 3 -> E.fill().spacing(random.nextInt(2, 6));
      default -> E.rotate().degrees(random.nextInt(90));
    };
  }

  @Test
  void aStepThatIsLeftOutHasNoFiguresAndAKnobChangesTheStepsBehindIt() {
    Geometry chain = HEXAGON.through(E.fill().spacing(2)).translate(90, 70);
    StepFigures before = planned(chain);
    long made = planner.made();
    assertThat(made).as("the layer ends with its last step").isEqualTo(3);
    tuning.bypass(Address.of("ink/fill"), true);
    StepFigures without = planned(chain);
    assertThat(without.at(Address.of("ink/fill"))).isNull();
    assertThat(figures(without, "ink").seconds()).isLessThan(figures(before, "ink").seconds());
    assertThat(planner.made() - made).as("the shape was known").isEqualTo(1);
    tuning.bypass(Address.of("ink/fill"), false);
    assertThat(planned(chain).all()).isEqualTo(before.all());
    assertThat(planner.made() - made).as("all were known").isEqualTo(1);
    tuning.change(Address.of("ink/fill.spacing"), new Change.Set(4.0));
    StepFigures coarse = planned(chain);
    assertThat(planner.made() - made).isEqualTo(3);
    assertThat(figures(coarse, "ink/polygon")).isEqualTo(figures(before, "ink/polygon"));
    assertThat(figures(coarse, "ink/fill").seconds())
        .isLessThan(figures(before, "ink/fill").seconds());
  }

  @Test
  void untilItIsKnownThereIsWhatWasKnownBefore() {
    planned(HEXAGON.translate(50, 50));
    PlotFigures before = figures(last, "ink");
    StepFigures begun =
        planner.begin(recipes(HEXAGON.translate(90, 50), HEXAGON), PAPER, false, last);
    assertThat(at(begun, "ink")).isEqualTo(new StepFigures.Figure(State.WAITING, false, before));
    assertThat(at(begun, "ink/polygon").state()).as("is known already").isEqualTo(State.KNOWN);
    assertThat(at(begun, "more1").state()).isEqualTo(State.KNOWN);
    assertThat(begun.of()).isNotEqualTo(last.of());
  }

  @Test
  void beyondTheBudgetNothingIsWorkedOutAndTheNextFrameGoesOnFromThere() {
    Geometry[] layers = new Geometry[40];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = G.sphere().scale(10 + i).translate(90, 70);
    }
    int vertices = new Realiser().realise(layers[0]).vertexCount();
    StepPlanner thrifty = new StepPlanner(Preflight.USUAL, 4L * vertices);
    StepFigures first = planned(thrifty, recipes(layers));
    assertThat(thrifty.made()).isEqualTo(5);
    assertThat(at(first, "ink").state()).isEqualTo(State.KNOWN);
    assertThat(at(first, "more39")).isEqualTo(StepFigures.Figure.left(false));
    StepFigures second = planned(thrifty, recipes(layers));
    assertThat(thrifty.made()).isEqualTo(10);
    assertThat(second.all().values().stream().filter(each -> each.state() == State.KNOWN).count())
        .isGreaterThan(
            first.all().values().stream().filter(each -> each.state() == State.KNOWN).count());
  }

  @Test
  void whatIsTooLargeOrFailsByItselfIsLeftAndTheOthersAreTold() {
    Geometry many = HEXAGON.through(E.repeat().count(99).offset(10, 0, 0));
    Geometry huge =
        many.through(
            E.repeat().count(99).offset(0, 9, 0), E.repeat().count(99).offset(0.1, 0.1, 0));
    StepFigures all = planned(huge.through(E.clip().mask(G.polygon().diameter(1))), HEXAGON);
    assertThat(at(all, "ink/repeat").state()).isEqualTo(State.KNOWN);
    assertThat(at(all, "ink/repeat-3").state()).isEqualTo(State.LEFT);
    assertThat(at(all, "ink/clip").state()).isEqualTo(State.LEFT);
    assertThat(at(all, "more1").state()).isEqualTo(State.KNOWN);
    assertThat(planner.bytes()).isZero();
  }

  @Test
  void whenNobodyWaitsItEndsAndNoLinesAreKept() {
    Patience none = new Patience(3);
    StepRecipes recipes =
        recipes(HEXAGON.through(E.fill().spacing(2)).translate(90, 70), HEXAGON.rotate(3));
    last = planner.begin(recipes, PAPER, false, last);
    assertThatThrownBy(() -> planner.work(none, newer -> last = newer))
        .isInstanceOf(CancellationException.class);
    assertThat(planner.made()).isBetween(1L, 2L);
    assertThat(planner.bytes()).isZero();
    assertThat(planned(planner, recipes).all().values())
        .extracting(StepFigures.Figure::state)
        .containsOnly(State.KNOWN);
  }

  /** A heavy shape that says how far it is and would go on for ever. */
  public record Endless() implements ContextShape {
    @Override
    public Size size() {
      return Size.of(2, 1);
    }

    @Override
    public Polylines make(Context context) {
      while (true) {
        context.progress(0.5);
      }
    }
  }

  @Test
  void anOperationInTheMidstOfItsWorkIsStoppedToo() {
    last = planner.begin(recipes(new Endless()), PAPER, false, last);
    assertThatThrownBy(() -> planner.work(new Patience(50), newer -> last = newer))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void ofDraftsItSaysWhatTheDraftTakes() {
    StepRecipes recipes = recipes(new Rough().translate(50, 50));
    planned(planner, recipes);
    double whole = figures(last, "ink").drawn();
    last = planner.begin(recipes, PAPER, true, last);
    planner.work(Context.plain(), newer -> last = newer);
    assertThat(figures(last, "ink").drawn()).isLessThan(whole);
    assertThat(figures(planned(planner, recipes), "ink").drawn()).isEqualTo(whole);
  }

  /** A line that is shorter as a draft. */
  public record Rough() implements ContextShape {
    @Override
    public boolean draftDiffers() {
      return true;
    }

    @Override
    public Size size() {
      return Size.of(2, 1);
    }

    @Override
    public Polylines make(Context context) {
      double length = context.quality() == Quality.DRAFT ? 10 : 40;
      return new Realiser().realise(G.line().length(length));
    }
  }

  /** Waits until it was asked so many times. */
  private static final class Patience implements Context {
    private int left;

    private Patience(int left) {
      this.left = left;
    }

    @Override
    public Quality quality() {
      return Quality.FINAL;
    }

    @Override
    public void checkpoint() {
      if (--left < 0) {
        throw new CancellationException("nobody waits");
      }
    }

    @Override
    public void progress(double done) {
      checkpoint();
    }

    @Override
    public void note(String sentence) {}

    @Override
    public void share(int from, int to, int size, Job job) {
      checkpoint();
      job.run(from, to);
    }

    @Override
    public Polylines lines(Geometry parameter) {
      return Context.plain().lines(parameter);
    }
  }
}
