/**
 * What a view of a graph knows and does, and the canvas that shows it.
 * The logic is in the presenter, which knows no widget.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.graph;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
