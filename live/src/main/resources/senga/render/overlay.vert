#version 330 core

layout(location = 0) in vec2 position; // pixels from the top left
layout(location = 1) in vec2 texel;
layout(location = 2) in vec4 tint;

uniform vec2 origin; // of the target, in these pixels
uniform vec2 pixelsToClip; // 2 / size of the target

out vec2 where;
out vec4 color;

void main() {
  vec2 clip = (position - origin) * pixelsToClip - 1.0;
  where = texel;
  color = tint;
  gl_Position = vec4(clip.x, -clip.y, 0.0, 1.0);
}
