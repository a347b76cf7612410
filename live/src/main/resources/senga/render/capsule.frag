#version 330 core

in vec2 along;
flat in float segmentLength;

uniform float halfWidth; // in pixels, at least one half
uniform float strength;  // below 1 for lines thinner than a pixel

out float coverage;

void main() {
  float beyond = along.x - clamp(along.x, 0.0, segmentLength);
  float away = length(vec2(beyond, along.y));
  coverage = strength * clamp(halfWidth + 0.5 - away, 0.0, 1.0);
}
