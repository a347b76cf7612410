#version 330 core

uniform sampler2D mask; // coverage by a layer's lines
uniform vec4 ink;       // the layer's colour, alpha not multiplied in

out vec4 color;

void main() {
  color = vec4(ink.rgb, ink.a * texelFetch(mask, ivec2(gl_FragCoord.xy), 0).r);
}
