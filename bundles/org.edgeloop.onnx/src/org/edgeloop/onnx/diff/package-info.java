/**
 * What two models differ in: their nodes, attributes, shapes, weights and costs.
 * Nodes find each other by names where those tell something, and by content and neighbourhood where they do not.
 */
@NonNullByDefault
package org.edgeloop.onnx.diff;

import org.eclipse.jdt.annotation.NonNullByDefault;
