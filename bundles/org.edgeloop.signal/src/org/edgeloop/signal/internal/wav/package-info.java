/**
 * Reads WAV in all the shapes that measuring systems write it in: RIFF, RIFX, RF64, BW64 and Sony's W64.
 * Sources: Microsoft's "Multimedia Programming Interface and Data Specifications 1.0" and "Multiple channel audio data and WAVE
 * files", EBU Tech 3306 (RF64), ITU-R BS.2088 (BW64), EBU Tech 3285 (bext).
 */
@NonNullByDefault
package org.edgeloop.signal.internal.wav;

import org.eclipse.jdt.annotation.NonNullByDefault;
