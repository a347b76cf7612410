#version 330 core

uniform vec4 ink; // the layer's colour; how much of it is laid on, blending finds in the picture

out vec4 color;

void main() {
  color = ink;
}
