package org.edgeloop.evaluation;

import org.edgeloop.dataset.features.FeatureWindow;

/**
 * What a model said of a window.
 *
 * @param window its recording, channel and samples, which the labelling editor opens
 * @param label the class that people gave it
 * @param predicted the class that the model gives it
 * @param probability what the model gives the class that it predicts: a probability, else a score; NaN if it gives only classes
 * @param probabilityOfLabel what the model gives the class that people gave
 */
public record JudgedWindow(FeatureWindow window, String label, String predicted, double probability, double probabilityOfLabel) {
}
