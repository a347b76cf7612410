#version 330 core

in vec2 where;
in vec4 color;

uniform sampler2D glyphs; // coverage only, unless it is a picture
uniform bool isPicture;

out vec4 pixel;

void main() {
  vec4 texel = texture(glyphs, where);
  pixel = isPicture ? color * texel : vec4(color.rgb, color.a * texel.r);
}
