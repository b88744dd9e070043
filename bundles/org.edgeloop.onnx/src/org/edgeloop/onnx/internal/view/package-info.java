/**
 * How a graph becomes a picture: items in boxes in boxes, the wires of each open box, their layout by ELK, and painting.
 * The outside sees GraphLayout and GraphPainter.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
