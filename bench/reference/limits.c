/*
 * The yardstick: what plain C needs for the same work, so that a ratio measured on one machine
 * means something on another. One thread; three float arrays x, y, z, as Senga stores vertices.
 *
 *   gcc -O3 -march=native -std=c11 -o limits limits.c -lm
 *   ./limits copy|affine|displace|chain|ripple|twist VERTICES REPEATS
 *
 * prints the median CPU milliseconds of one pass, its copy of the input included, and a checksum.
 */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  int n;
  float *x, *y, *z;
} Lines;

static int permutation[512];      /* 256 entries, repeated, so that no index needs a mask */
static float gradients[512][4]; /* x, y, z of the gradient that each place leads to */

/* Any permutation costs the same; this one is a shuffle with a fixed linear congruence. */
static void make_tables(void) {
  static const int directions[16][3] = {
      {1, 1, 0}, {-1, 1, 0}, {1, -1, 0}, {-1, -1, 0}, {1, 0, 1},  {-1, 0, 1},
      {1, 0, -1}, {-1, 0, -1}, {0, 1, 1}, {0, -1, 1},  {0, 1, -1}, {0, -1, -1},
      {1, 1, 0}, {0, -1, 1}, {-1, 1, 0}, {0, -1, -1}};
  unsigned state = 1;
  for (int i = 0; i < 256; i++) permutation[i] = i;
  for (int i = 255; i > 0; i--) {
    state = state * 1664525u + 1013904223u;
    int j = (int)((state >> 8) % (unsigned)(i + 1));
    int kept = permutation[i];
    permutation[i] = permutation[j];
    permutation[j] = kept;
  }
  for (int i = 0; i < 512; i++) {
    permutation[i] = permutation[i & 255];
    for (int axis = 0; axis < 3; axis++) {
      gradients[i][axis] = (float)directions[permutation[i] & 15][axis];
    }
  }
}

static inline float fade(float t) { return t * t * t * (t * (t * 6 - 15) + 10); }

static inline float mix(float t, float a, float b) { return a + t * (b - a); }

static inline float slope(int place, float x, float y, float z) {
  const float *g = gradients[place];
  return g[0] * x + g[1] * y + g[2] * z;
}

/* One component of improved Perlin noise (K. Perlin, 2002); u, v, w are the faded fractions. */
static inline float noise(int X, int Y, int Z, float x, float y, float z, float u, float v,
                          float w) {
  const int *p = permutation;
  int a = p[X] + Y, aa = p[a] + Z, ab = p[a + 1] + Z;
  int b = p[(X + 1) & 255] + Y, ba = p[b] + Z, bb = p[b + 1] + Z;
  return mix(w,
             mix(v, mix(u, slope(aa, x, y, z), slope(ba, x - 1, y, z)),
                 mix(u, slope(ab, x, y - 1, z), slope(bb, x - 1, y - 1, z))),
             mix(v, mix(u, slope(aa + 1, x, y, z - 1), slope(ba + 1, x - 1, y, z - 1)),
                 mix(u, slope(ab + 1, x, y - 1, z - 1), slope(bb + 1, x - 1, y - 1, z - 1))));
}

/* The three components are one noise, 0, 100 and 200 cells away: the fractions are shared. */
static void displace(Lines *lines, float amplitude, float frequency, float phase) {
  float *restrict xs = lines->x, *restrict ys = lines->y, *restrict zs = lines->z;
  for (int i = 0; i < lines->n; i++) {
    float sx = xs[i] * frequency + phase, sy = ys[i] * frequency + phase;
    float sz = zs[i] * frequency + phase;
    float cx = floorf(sx), cy = floorf(sy), cz = floorf(sz);
    float x = sx - cx, y = sy - cy, z = sz - cz;
    float u = fade(x), v = fade(y), w = fade(z);
    int X = (int)cx, Y = (int)cy, Z = (int)cz;
    float a = noise(X & 255, Y & 255, Z & 255, x, y, z, u, v, w);
    float b = noise((X + 100) & 255, (Y + 100) & 255, (Z + 100) & 255, x, y, z, u, v, w);
    float c = noise((X + 200) & 255, (Y + 200) & 255, (Z + 200) & 255, x, y, z, u, v, w);
    xs[i] += amplitude * a;
    ys[i] += amplitude * b;
    zs[i] += amplitude * c;
  }
}

static void affine(Lines *lines, const float m[12]) {
  float *restrict xs = lines->x, *restrict ys = lines->y, *restrict zs = lines->z;
  for (int i = 0; i < lines->n; i++) {
    float x = xs[i], y = ys[i], z = zs[i];
    xs[i] = m[0] * x + m[1] * y + m[2] * z + m[3];
    ys[i] = m[4] * x + m[5] * y + m[6] * z + m[7];
    zs[i] = m[8] * x + m[9] * y + m[10] * z + m[11];
  }
}

/* The sines are the C library's, in double, as Python's own loops would call them. */
static void ripple(Lines *lines, double amplitude, double per_mm) {
  float *axes[3] = {lines->x, lines->y, lines->z};
  for (int axis = 0; axis < 3; axis++) {
    float *restrict along = axes[axis];
    for (int i = 0; i < lines->n; i++) {
      along[i] += (float)(amplitude * sin(6.283185307179586 * per_mm * along[i]));
    }
  }
}

/* About the y axis only, where ours takes any. */
static void twist(Lines *lines, double radians, double least, double extent) {
  float *restrict xs = lines->x, *restrict ys = lines->y, *restrict zs = lines->z;
  for (int i = 0; i < lines->n; i++) {
    double turn = radians * (2 * (ys[i] - least) / extent - 1);
    double c = cos(turn), s = sin(turn), x = xs[i], z = zs[i];
    xs[i] = (float)(x * c - z * s);
    zs[i] = (float)(x * s + z * c);
  }
}

static Lines make_lines(int n) {
  Lines lines = {n, malloc(n * sizeof(float)), malloc(n * sizeof(float)),
                 malloc(n * sizeof(float))};
  return lines;
}

/* A spiral through a cube of 400 mm: neighbours lie near each other, as in a drawing. */
static void draw(Lines *lines) {
  for (int i = 0; i < lines->n; i++) {
    float turn = 6.2831853f * (float)i / 1000;
    lines->x[i] = 200 + 180 * cosf(turn);
    lines->y[i] = 200 + 180 * sinf(turn);
    lines->z[i] = 400 * (float)i / (float)lines->n - 200;
  }
}

static void copy(Lines *to, const Lines *from) {
  memcpy(to->x, from->x, from->n * sizeof(float));
  memcpy(to->y, from->y, from->n * sizeof(float));
  memcpy(to->z, from->z, from->n * sizeof(float));
}

static void work(const char *what, Lines *lines) {
  static const float map[12] = {.9f, -.1f, .05f, 3, .1f, .9f, -.02f, 5, -.05f, .02f, .9f, 1};
  if (strcmp(what, "affine") == 0) {
    affine(lines, map);
  } else if (strcmp(what, "displace") == 0) {
    displace(lines, 8, .04f, 1000);
  } else if (strcmp(what, "chain") == 0) { /* rotate, scale and translate are one map */
    affine(lines, map);
    displace(lines, 8, .04f, 1000);
    displace(lines, 4, .02f, 1000);
  } else if (strcmp(what, "ripple") == 0) {
    ripple(lines, 1.5, .03);
  } else if (strcmp(what, "twist") == 0) {
    twist(lines, 1.0472, 20, 360);
  }
}

static double cpu_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec * 1e-6;
}

static int ascending(const void *a, const void *b) {
  double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

int main(int count, char **words) {
  int n = count == 4 ? atoi(words[2]) : 0, repeats = count == 4 ? atoi(words[3]) : 0;
  if (n < 1 || repeats < 1) {
    fprintf(stderr, "usage: limits copy|affine|displace|chain|ripple|twist VERTICES REPEATS\n");
    return 2;
  }
  make_tables();
  Lines source = make_lines(n), lines = make_lines(n);
  draw(&source);
  double *times = malloc(repeats * sizeof(double));
  for (int i = -3; i < repeats; i++) { /* three rounds of warm-up */
    double start = cpu_ms();
    copy(&lines, &source); /* Senga too works on a copy: its input is immutable */
    work(words[1], &lines);
    if (i >= 0) times[i] = cpu_ms() - start;
  }
  qsort(times, repeats, sizeof(double), ascending);
  double sum = 0;
  for (int i = 0; i < n; i++) sum += lines.x[i] + lines.y[i] + lines.z[i];
  printf("%.6f %.3f\n", times[repeats / 2], sum);
  return 0;
}
