package org.edgeloop.signal.features;

import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.spectrum.FrequencyBand;

/**
 * What the features of the envelopes of a channel's windows hang on beside the samples.
 *
 * @param frequencies of the bearing's defects; NaN where unknown
 * @param band whose envelope is taken, below half the sample rate
 */
public record EnvelopeBasis(FaultFrequencies frequencies, FrequencyBand band) {
}
