package senga.variations;

import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Takeover;
import senga.tune.Change;
import senga.words.PlainNumber;

/** What a controller does, in a few words. */
final class BindingText {
  private static final double THOUSAND = 1000;

  private BindingText() {}

  static String of(Change.Driven driven) {
    Binding binding = driven.binding();
    StringBuilder text = new StringBuilder(binding.source());
    text.append(" from ").append(PlainNumber.of(binding.from()));
    text.append(" to ").append(PlainNumber.of(binding.to()));
    if (binding.curve() != Curve.LINEAR) {
      text.append(", ").append(binding.curve().word());
    }
    if (binding.encoder().isRelative()) {
      text.append(", ").append(binding.encoder().word());
    } else if (binding.takeover() != Takeover.FOLLOW) {
      text.append(", ").append(binding.takeover().word());
    }
    if (driven.isPlaced()) {
      double value = binding.value(driven.position());
      text.append(", at ").append(PlainNumber.of(Math.rint(value * THOUSAND) / THOUSAND));
    }
    return text.toString();
  }
}
