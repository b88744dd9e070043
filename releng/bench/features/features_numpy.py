#!/usr/bin/env python3
"""features_numpy.py PROJECT N HOP OUT.npy: the features of `signal features`, all windows of a block at once, with NumPy and SciPy.

features_numpy.py --compare OUT.csv OUT.npy: the largest difference between both, of each feature by its own largest value.
"""
import pathlib
import sys

import numpy as np
from scipy import signal, stats
from scipy.io import wavfile

BLOCK = 256


def features(x, rate):
    n = x.shape[1]
    absolute = np.abs(x)
    mean = x.mean(axis=1)
    rms = np.sqrt((x ** 2).mean(axis=1))
    peak = absolute.max(axis=1)
    mean_absolute = absolute.mean(axis=1)
    columns = [mean, x.std(axis=1), rms, peak, np.ptp(x, axis=1), peak / rms, stats.kurtosis(x, axis=1, fisher=False),
               stats.skew(x, axis=1), rms / mean_absolute, peak / mean_absolute, peak / np.sqrt(absolute).mean(axis=1) ** 2,
               ((x[:, 1:] < 0) != (x[:, :-1] < 0)).mean(axis=1)]
    f, density = signal.periodogram(x, rate, window='hann', detrend='constant', axis=1)
    power = density * rate / n
    share = power / power.sum(axis=1, keepdims=True)
    centroid = share @ f
    deviation = (f - centroid[:, None]) ** 2
    spread = np.sqrt((deviation * share).sum(axis=1))
    columns += [centroid, spread, (deviation ** 2 * share).sum(axis=1) / spread ** 4,
                stats.entropy(power, base=2, axis=1) / np.log2(power.shape[1])]
    tops = np.full((x.shape[0], 3), np.nan)
    for row, line in enumerate(power):
        peaks = signal.find_peaks(line)[0]
        best = peaks[np.argsort(-line[peaks], kind='stable')[:3]]
        tops[row, :best.size] = f[best]
    columns += list(tops.T)
    band = np.minimum(16 * np.arange(power.shape[1]) // n, 7)
    columns += [power[:, band == number].sum(axis=1) for number in range(8)]
    return np.stack(columns, axis=1)


def compute(project, length, hop, out):
    blocks = []
    for file in sorted(pathlib.Path(project, 'data').glob('**/*.wav')):
        rate, samples = wavfile.read(file, mmap=True)
        samples = samples.reshape(len(samples), -1)
        starts = np.arange(0, len(samples) - length + 1, hop)
        for first in range(0, len(starts), BLOCK):
            places = starts[first:first + BLOCK, None] + np.arange(length)
            rows = [features(samples[places, channel].astype(float), rate) for channel in range(samples.shape[1])]
            blocks.append(np.stack(rows, axis=1).reshape(-1, rows[0].shape[1]))
    np.save(out, np.concatenate(blocks))


def compare(csv, npy):
    import pandas
    table = pandas.read_csv(csv)
    ours = table.loc[:, 'mean':].to_numpy()
    theirs = np.load(npy)
    assert ours.shape == theirs.shape, (ours.shape, theirs.shape)
    difference = np.nanmax(np.abs(ours - theirs) / np.nanmax(np.abs(theirs), axis=0), axis=0)
    print(f'  {len(ours)} rows of {ours.shape[1]} features differ by at most {difference.max():.1e}'
          f' ({table.columns[6:][difference.argmax()]})')
    return 0 if difference.max() < 1e-9 and (np.isnan(ours) == np.isnan(theirs)).all() else 1


if sys.argv[1] == '--compare':
    sys.exit(compare(sys.argv[2], sys.argv[3]))
compute(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
