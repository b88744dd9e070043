package org.edgeloop.dataset.internal.features;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.signal.features.FeatureRow;

/**
 * A row on its way into a file.
 *
 * @param recording the recording's path
 * @param channel the channel's name
 * @param label the taxonomy path; empty if unlabelled
 * @param attributes the recording's attributes that are columns, in their order; nothing where it has none
 * @param window the window and its features
 */
record FeatureTableRow(String recording, String channel, String label, List<Optional<AttributeValue>> attributes, FeatureRow window) {
}
