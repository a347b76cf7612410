#version 330 core

// One instance is one segment: a box around the capsule from p0 to p1, as a strip of four corners.
layout(location = 0) in float x0;
layout(location = 1) in float y0;
layout(location = 2) in float x1;
layout(location = 3) in float y1;
layout(location = 4) in uint role; // 0 ends a line, 1 begins a segment, 2 is a dot

uniform vec2 pixelsToClip; // 2 / size of the target
uniform vec3 paper;        // left and top of the paper in pixels, pixels per mm
uniform float halfWidth;   // in pixels

out vec2 along;            // pixels along and across the segment, from p0
flat out float segmentLength;

void main() {
  if (role == 0u) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // outside: nothing leads from a line's end to the next
    return;
  }
  vec2 p0 = paper.xy + paper.z * vec2(x0, y0);
  vec2 p1 = role == 2u ? p0 : paper.xy + paper.z * vec2(x1, y1);
  vec2 way = p1 - p0;
  float far = length(way);
  vec2 direction = far > 1e-6 ? way / far : vec2(1.0, 0.0);
  float reach = halfWidth + 1.0; // the smooth edge is one pixel wide
  bool end = (gl_VertexID & 1) == 1;
  float side = (gl_VertexID & 2) == 2 ? reach : -reach;
  along = vec2(end ? far + reach : -reach, side);
  segmentLength = far;
  vec2 pixel = p0 + direction * along.x + vec2(-direction.y, direction.x) * side;
  vec2 clip = pixel * pixelsToClip - 1.0;
  gl_Position = vec4(clip.x, -clip.y, 0.0, 1.0); // y grows downwards on paper
}
