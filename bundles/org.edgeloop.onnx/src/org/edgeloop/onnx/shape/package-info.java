/**
 * Types and shapes of all values of a model, found out from what its operators do.
 * Dimensions may stay symbolic; whoever asks may bind them.
 */
@NonNullByDefault
package org.edgeloop.onnx.shape;

import org.eclipse.jdt.annotation.NonNullByDefault;
