/** Colours that go together: OKLCH, palettes, how others see them, sets of pens. */
@NullMarked
package senga.palette;

import org.jspecify.annotations.NullMarked;
