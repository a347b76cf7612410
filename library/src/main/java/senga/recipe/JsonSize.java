package senga.recipe;

import senga.geometry.Polylines;
import senga.realise.Budget;
import tools.jackson.databind.JsonNode;

/** Holds a tree that is about to be written against the bounds of {@link JsonTree}, its reader. */
final class JsonSize {
  private int values;

  /**
   * @throws RecipeError if the text could not be read back
   */
  void check(JsonNode tree) {
    check(tree, 0);
  }

  private void check(JsonNode node, int depth) {
    if (++values > JsonText.MOST_VALUES) {
      throw tooLarge("more than %,d values", JsonText.MOST_VALUES);
    }
    if (depth > JsonText.DEEPEST) {
      throw tooLarge("lists and objects in more than %,d levels", JsonText.DEEPEST);
    }
    if (node.isString()) {
      checkString(node.stringValue());
    }
    LinesNode.read(node).ifPresent(JsonSize::checkLines);
    node.propertyNames().forEach(JsonSize::checkString);
    for (JsonNode inner : node) {
      check(inner, depth + 1);
    }
  }

  private static void checkString(String text) {
    if (text.length() > JsonText.LONGEST_STRING) {
      throw tooLarge("a string of more than %,d characters", JsonText.LONGEST_STRING);
    }
  }

  private static void checkLines(Polylines lines) {
    if (lines.vertexCount() > Budget.DEFAULT.vertices()) {
      throw tooLarge("a literal of more than %,d vertices", Budget.DEFAULT.vertices());
    }
    if (lines.lineCount() > Budget.DEFAULT.lines()) {
      throw tooLarge("a literal of more than %,d lines", Budget.DEFAULT.lines());
    }
  }

  private static RecipeError tooLarge(String what, long most) {
    return new RecipeError(
        "the recipe is too large to be written as JSON: it has " + JsonTree.count(what, most));
  }
}
