/**
 * The Spectrogram view: what of a recording is in sight, by time and frequency, in step with the labelling editor.
 * Boxes of time and frequency are labelled here.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.spectrogram;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
