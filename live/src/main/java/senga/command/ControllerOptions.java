package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import senga.control.Controls;
import senga.sketch.ControllerValue;
import senga.sketch.PanelValue;
import senga.sketch.ToldValue;
import senga.sketch.UsageError;
import senga.words.Quote;

/** The values of controllers that a command line gives a sketch. */
final class ControllerOptions {
  @Option(
      names = "--cc",
      paramLabel = "N=VALUE",
      arity = "1..*",
      parameterConsumer = Several.ControllerValues.class,
      description = "Controller values between 0 and 1, for example --cc 1=0.2 6=0.5")
  private List<ControllerValue> numbered = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "ADDRESS=VALUE",
      arity = "1..*",
      parameterConsumer = Several.AddressValues.class,
      description = {
        "Any value by its address: from outside, --set note/60=1 osc/fader/1=0.2, or of",
        "the panel, --set sketch/height=12 ink/circle.radius=20"
      })
  private List<ToldValue> addressed = new ArrayList<>();

  /**
   * @throws UsageError if one was given
   */
  void refuseForRecipe() {
    refuse("--cc", !numbered.isEmpty());
    refuse("--set", !addressed.isEmpty());
  }

  /** Says that an option of controllers has no place beside a recipe. */
  static void refuse(String option, boolean given) {
    if (given) {
      throw new UsageError(option + " is for sketches; a recipe listens to no controllers");
    }
  }

  /**
   * As they were told, for the command line of another process.
   *
   * @throws UsageError if one is of the panel
   */
  List<String> texts() {
    refuseOfPanel();
    return Stream.of(numbered, outside()).flatMap(List::stream).map(ControllerValue::text).toList();
  }

  /** Those that are of the panel. */
  List<PanelValue> ofPanel() {
    return only(PanelValue.class);
  }

  /**
   * @throws UsageError if one is of the panel
   */
  void refuseOfPanel() {
    if (!ofPanel().isEmpty()) {
      throw new UsageError(
          "--set "
              + Quote.bare(ofPanel().getFirst().text())
              + " is of the panel; run, render, plot and check draw with such values");
    }
  }

  private List<ControllerValue> outside() {
    return only(ControllerValue.class);
  }

  private <T> List<T> only(Class<T> kind) {
    return addressed.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * These values before others; what is told by its address before what is told by its number.
   *
   * @throws UsageError if there is no room for them all
   */
  Controls over(Controls others) {
    return UsageError.reading(
        () ->
            others
                .overlaid(ControllerValue.snapshot(numbered))
                .overlaid(ControllerValue.snapshot(outside())));
  }
}
