#!/usr/bin/env python3
"""What NumPy needs for the work of `windows export`: windows_numpy.py PROJECT LENGTH HOP OUT.npz

Reads the recordings of bench-windows (SciPy maps the WAV), takes their hashes, finds the class of each window by majority from
cumulative sums, divides the recordings by a seed and saves the arrays with numpy.savez.
"""
import glob
import hashlib
import json
import os
import sys

import numpy as np
from scipy.io import wavfile

project, length, hop, out = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
parts, classes, recordings, starts, purities, hashes = [], [], [], [], [], {}
for path in sorted(glob.glob(os.path.join(project, 'data', '*.wav'))):
    rate, samples = wavfile.read(path, mmap=True)
    with open(path, 'rb') as file:
        hashes[path] = hashlib.file_digest(file, 'sha256').hexdigest()
    with open(path.replace('/data/', '/labels/') + '.labels.json', encoding='utf-8') as file:
        labels = json.load(file)['labels']
    start = np.arange(0, len(samples) - length + 1, hop)
    types = sorted({label['type'] for label in labels})
    cover = np.zeros((len(types) + 1, len(start)), np.int64)
    covered = np.zeros(len(samples) + 1, np.int8)
    for number, name in enumerate(types):
        mark = np.zeros(len(samples), bool)
        for label in labels:
            if label['type'] == name:
                mark[label['from']:label['to']] = True
        sums = np.concatenate([[0], np.cumsum(mark, dtype=np.int32)])
        cover[number] = sums[start + length] - sums[start]
        covered[:-1] |= mark
    sums = np.concatenate([[0], np.cumsum(covered[:-1], dtype=np.int32)])
    cover[-1] = length - (sums[start + length] - sums[start])
    best = cover.argmax(axis=0)
    keep = best < len(types)
    start, best = start[keep], best[keep]
    parts.append(np.lib.stride_tricks.sliding_window_view(samples, length)[start])
    classes += [types[b] for b in best]
    purities.append(cover[:, keep].max(axis=0) / length)
    starts.append(start)
    recordings += [path] * len(start)
X = np.concatenate(parts)[:, None, :]
order = np.random.default_rng(1).permutation(len(hashes))
split_of = {path: ('train' if place < 7 else 'val' if place < 8 else 'test') for path, place in zip(sorted(hashes), order)}
names, y = np.unique(classes, return_inverse=True)
np.savez(out, X=X, y=y.astype(np.int32), classes=names, recording=recordings, split=[split_of[r] for r in recordings],
         from_sample=np.concatenate(starts), purity=np.concatenate(purities), missing=np.isnan(X).sum(axis=(1, 2)))
