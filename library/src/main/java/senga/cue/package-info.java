/** Time on stage: the cues of a show, named places of its time, its loop, and the file of them. */
@NullMarked
package senga.cue;

import org.jspecify.annotations.NullMarked;
