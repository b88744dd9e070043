package org.edgeloop.dataset.internal.features;

import org.edgeloop.signal.features.FeatureRow;

/**
 * A row on its way into a file.
 *
 * @param recording the recording's path
 * @param channel the channel's name
 * @param label the taxonomy path; empty if unlabelled
 * @param window the window and its features
 */
record FeatureTableRow(String recording, String channel, String label, FeatureRow window) {
}
