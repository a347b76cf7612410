#version 330 core

in vec2 where;
in vec4 color;

uniform sampler2D glyphs; // coverage only

out vec4 pixel;

void main() {
  pixel = vec4(color.rgb, color.a * texture(glyphs, where).r);
}
