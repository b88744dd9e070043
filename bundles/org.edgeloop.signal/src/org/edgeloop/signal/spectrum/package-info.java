/**
 * Spectra of ranges of samples: what is in them by frequency, in amplitudes, powers and densities, of the samples or of their envelope. How
 * each is scaled stands at {@link org.edgeloop.signal.spectrum.SpectrumKind}; SciPy's functions of the same names give the same numbers.
 */
@NonNullByDefault
package org.edgeloop.signal.spectrum;

import org.eclipse.jdt.annotation.NonNullByDefault;
