/**
 * Spectra over time, for pictures: only the columns that are seen, each of a bounded number of segments.
 * What the values are is said at {@link org.edgeloop.signal.spectrum.SpectrumKind}.
 */
@NonNullByDefault
package org.edgeloop.signal.spectrogram;

import org.eclipse.jdt.annotation.NonNullByDefault;
