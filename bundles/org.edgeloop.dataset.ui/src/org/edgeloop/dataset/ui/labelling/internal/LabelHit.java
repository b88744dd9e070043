package org.edgeloop.dataset.ui.labelling.internal;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabelEdge;

/**
 * What of a label lies under the pointer.
 *
 * @param label the label
 * @param edge the part that a drag would take: an edge, the whole at its tag, none inside its band
 */
record LabelHit(Label label, LabelEdge edge) {
}
