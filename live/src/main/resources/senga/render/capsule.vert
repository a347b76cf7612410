#version 330 core

// One instance is one segment: a box around the capsule from p0 to p1, as a strip of four corners.
layout(location = 0) in float x0;
layout(location = 1) in float y0;
layout(location = 2) in float x1;
layout(location = 3) in float y1;
layout(location = 4) in uint role; // 0 ends a line, 1 begins a segment, 2 is a dot

uniform vec2 size;       // of the target, in pixels
uniform vec2 focus;      // a place on paper, in mm
uniform vec2 origin;     // where it is, in pixels
uniform float scale;     // pixels per mm
uniform vec2 turn;       // cosine and sine of the page's quarter turns
uniform float halfWidth; // in pixels

invariant gl_Position;   // the boxes that ink lie where those lay that collected

out vec2 along;          // pixels along and across the segment, from p0
flat out float segmentLength;

const float FAR = 16384.0; // pixels from the middle: beyond them a float is too coarse
const float SLACK = 64.0;

vec2 onScreen(vec2 mm) {
  vec2 from = mm - focus;
  vec2 turned = vec2(turn.x * from.x - turn.y * from.y, turn.y * from.x + turn.x * from.y);
  return origin + scale * turned;
}

bool isFar(vec2 pixel) {
  return any(greaterThan(abs(pixel - 0.5 * size), vec2(FAR)));
}

// Narrows the part t.x to t.y of a way to where one coordinate is between low and high.
void cut(float from, float way, float low, float high, inout vec2 t) {
  if (abs(way) < 1e-6) {
    t = from < low || from > high ? vec2(1.0, 0.0) : t;
    return;
  }
  float a = (low - from) / way;
  float b = (high - from) / way;
  t = vec2(max(t.x, min(a, b)), min(t.y, max(a, b)));
}

// Which part of the segment can be seen at all; what is cut off lies beyond its caps' reach.
vec2 seen(vec2 p0, vec2 way, float reach) {
  vec2 t = vec2(0.0, 1.0);
  float slack = reach + SLACK;
  cut(p0.x, way.x, -slack, size.x + slack, t);
  cut(p0.y, way.y, -slack, size.y + slack, t);
  return t;
}

void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // outside: nothing leads from a line's end to the next
  if (role == 0u) {
    return;
  }
  vec2 p0 = onScreen(vec2(x0, y0));
  vec2 p1 = role == 2u ? p0 : onScreen(vec2(x1, y1));
  float reach = halfWidth + 1.0; // the smooth edge is one pixel wide
  if (isFar(p0) || isFar(p1)) {
    vec2 whole = p1 - p0;
    vec2 t = seen(p0, whole, reach);
    if (t.x > t.y) {
      return;
    }
    p1 = t.y < 1.0 ? p0 + t.y * whole : p1;
    p0 = t.x > 0.0 ? p0 + t.x * whole : p0;
  }
  vec2 way = p1 - p0;
  float far = length(way);
  vec2 direction = far > 1e-6 ? way / far : vec2(1.0, 0.0);
  bool end = (gl_VertexID & 1) == 1;
  float side = (gl_VertexID & 2) == 2 ? reach : -reach;
  along = vec2(end ? far + reach : -reach, side);
  segmentLength = far;
  vec2 pixel = p0 + direction * along.x + vec2(-direction.y, direction.x) * side;
  vec2 clip = pixel * (2.0 / size) - 1.0;
  gl_Position = vec4(clip.x, -clip.y, 0.0, 1.0); // y grows downwards on paper
}
