#version 330 core

in vec2 along;
flat in float segmentLength;

uniform float halfWidth; // in pixels
uniform vec4 ink;        // the layer's colour, alpha not multiplied in

out vec4 color;

void main() {
  float beyond = along.x - clamp(along.x, 0.0, segmentLength);
  float away = length(vec2(beyond, along.y));
  // The part of a pixel's width that lies within halfWidth of the middle line: right for lines
  // thinner than a pixel too, which pale instead of vanishing.
  float coverage = max(0.0, min(away + 0.5, halfWidth) - max(away - 0.5, -halfWidth));
  color = vec4(ink.rgb, ink.a * coverage);
}
