// Orders strokes with saxi's optimize-paths, for "senga bench race".
//
//   node saxi.cjs FOLDER STROKES.json REPEATS
//
// FOLDER is where "npm install optimize-paths" was run; STROKES.json is [[x, y, x, y, …], …].
// The last line printed is JSON: CPU ms of this process for each run, and what came out.
'use strict';
const fs = require('fs');
const path = require('path');

const [folder, file, repeats] = process.argv.slice(2);
const home = path.join(path.resolve(folder), 'node_modules', 'optimize-paths');
const { reorder } = require(home);
const { version } = require(path.join(home, 'package.json'));

const WARM_UP_MS = 2000;

function strokes() {
  return JSON.parse(fs.readFileSync(file, 'utf8')).map((flat) => {
    const points = [];
    for (let i = 0; i < flat.length; i += 2) {
      points.push({ x: flat[i], y: flat[i + 1] });
    }
    return points;
  });
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

// It begins with the path that comes first: a dot in the corner makes that the start for all.
const given = [[{ x: 0, y: 0 }], ...strokes()];
for (let end = Date.now() + WARM_UP_MS; repeats > 1 && Date.now() < end; ) {
  reorder(given);
}
const cpu = [];
let ordered = [];
for (let i = 0; i < repeats; i++) {
  const before = cpuMs();
  ordered = reorder(given);
  cpu.push(cpuMs() - before);
}
let travel = 0;
let drawn = 0;
for (let i = 1; i < ordered.length; i++) {
  travel += apart(ordered[i - 1][ordered[i - 1].length - 1], ordered[i][0]);
  for (let v = 1; v < ordered[i].length; v++) {
    drawn += apart(ordered[i][v - 1], ordered[i][v]);
  }
}
const strokesOut = ordered.length - 1;
console.log(
  JSON.stringify({ version, node: process.version, cpu, strokes: strokesOut, travel, drawn }));
