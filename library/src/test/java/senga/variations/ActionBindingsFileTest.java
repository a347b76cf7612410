package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Takeover;

/** What controllers have learned, in a file for a folder of sketches. */
class ActionBindingsFileTest {
  @TempDir private Path folder;
  private ActionBindingsFile file = ActionBindingsFile.of(Path.of("Ball.java"));

  @BeforeEach
  void name() {
    file = ActionBindingsFile.of(folder.resolve("Ball.java"));
  }

  @Test
  void whatWasLearnedIsThereAgain() {
    ActionBinding next = new ActionBinding("next-variation", Binding.follow("note/10/36", 0, 1));
    Binding fader = Binding.follow("cc/1/1", 1, 0).curve(Curve.SMOOTH).takeover(Takeover.SCALED);
    ActionBindings learned =
        ActionBindings.NONE.with(next).with(new ActionBinding("recall/静か", fader));
    file.write(learned);
    assertThat(file.path()).hasFileName("controllers.json").content().contains("next-variation");
    assertThat(ActionBindingsFile.of(folder.resolve("Leaf.java")).read()).isEqualTo(learned);
  }

  private static ActionBinding pad(String action, int key) {
    return new ActionBinding(action, Binding.follow("note/1/" + key, 0, 1));
  }

  @Test
  void ofTwoWindowsNeitherLosesWhatItHasLearned() {
    file.write(ActionBindings.NONE.with(pad("play", 36)).with(pad("undo", 37)));
    ActionBindingsFile other = ActionBindingsFile.of(folder.resolve("Leaf.java"));
    ActionBindings ours = file.read();
    ActionBindings theirs = other.read();
    ours = file.write(ours.with(pad("keep", 38)));
    assertThat(ours.list()).containsExactly(pad("play", 36), pad("undo", 37), pad("keep", 38));
    theirs = other.write(theirs.without(pad("undo", 37)).with(pad("film", 39)));
    assertThat(theirs.list()).containsExactly(pad("play", 36), pad("keep", 38), pad("film", 39));
    ours = file.write(ours.replaced(pad("play", 36), pad("play", 40)));
    assertThat(ours.list()).containsExactly(pad("keep", 38), pad("film", 39), pad("play", 40));
    assertThat(other.read()).isEqualTo(ours);
  }

  @Test
  void whatBothHaveLearnedIsThereOnce() {
    ActionBindingsFile other = ActionBindingsFile.of(folder.resolve("Leaf.java"));
    file.write(ActionBindings.NONE.with(pad("play", 36)));
    assertThat(other.write(ActionBindings.NONE.with(pad("play", 36))).list()).hasSize(1);
  }

  @Test
  void whatSomebodyHasBrokenMeanwhileIsLeftAsItIs() throws Exception {
    file.write(ActionBindings.NONE.with(pad("play", 36)));
    Files.writeString(file.path(), "{");
    assertThatThrownBy(() -> file.write(ActionBindings.NONE.with(pad("undo", 37))))
        .isInstanceOf(VariationsError.class)
        .hasMessageContaining("is left as it is");
    assertThat(file.path()).hasContent("{");
  }

  @Test
  void whereNothingWasLearnedThereIsNoFile() {
    assertThat(file.read()).isEqualTo(ActionBindings.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'senga-controllers': 2, 'actions': []}|which a newer Senga wrote",
        "{'senga-controllers': 1}|actions",
        "{'senga-controllers': 1, 'actions': [['play']]}|actions[0]: has 1 entries",
        "{'senga-controllers': 1, 'actions': [['', 'cc/1', 0, 1]]}|1 to 500 characters",
        "{'senga-controllers': 1, 'actions': [['play', 'cc/999', 0, 1]]}|is not an address",
        "{'senga-controllers': 1, 'actions': [], 'more': 1}|more",
        "[]|",
        "{'senga-contr|"
      })
  void whatCannotBeReadIsLeftAsItIsAndTold(String json, String why) throws Exception {
    Files.writeString(file.path(), json.replace('\'', '"'));
    assertThatThrownBy(file::read)
        .isInstanceOf(VariationsError.class)
        .hasMessageContaining("controllers.json is left as it is")
        .hasMessageContaining(why == null ? "" : why);
  }

  @Test
  void thereIsRoomForSoManyAndNoMore() {
    ActionBindings full = ActionBindings.NONE;
    for (int i = 0; i < ActionBindings.MOST; i++) {
      full = full.with(new ActionBinding("recall/" + i, Binding.follow("cc/1", 0, 1)));
    }
    ActionBindings most = full;
    assertThatThrownBy(() -> most.with(new ActionBinding("one", Binding.follow("cc/1", 0, 1))))
        .hasMessageContaining("no room for more controllers of actions");
    assertThat(most.with(List.copyOf(most.list()).getFirst()).list()).hasSize(256);
  }
}
