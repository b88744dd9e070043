#!/usr/bin/env python3
"""spectrogram_scipy.py FILE ROUNDS: 1920 columns of 4096 samples by scipy.signal.spectrogram, as bench-spectrogram asks for; one thread."""
import os
import sys
import time

os.environ.update(OMP_NUM_THREADS='1', OPENBLAS_NUM_THREADS='1')
import numpy as np  # noqa: E402
from scipy import signal  # noqa: E402
from scipy.io import wavfile  # noqa: E402

COLUMNS = 1920
SEGMENT = 4096
HOP = 1090

rate, samples = wavfile.read(sys.argv[1])
covered = samples[:SEGMENT + (COLUMNS - 1) * HOP]
for number in range(1, int(sys.argv[2]) + 1):
    before = time.process_time()
    found = signal.spectrogram(covered, rate, 'hann', SEGMENT, SEGMENT - HOP)[2]
    middle = time.process_time()
    with np.errstate(divide='ignore'):
        levels = 10 * np.log10(found)
    after = time.process_time()
    assert found.shape[1] == COLUMNS
    print('round %d  SciPy, one segment a column %.1f ms, in dB %.1f ms, sum %.7g' % (
        number, 1e3 * (middle - before), 1e3 * (after - before), float(found.astype(float).sum())))
