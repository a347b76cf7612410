package senga.stage;

import senga.frame.Canvas;
import senga.frame.Sketch;

/** What a sketch file brings to the stage: the drawing function, its paper and its wishes. */
public record Act(Sketch sketch, Canvas canvas, StageOptions options) {}
