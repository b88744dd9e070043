/**
 * Where operators take their scales and zero points from.
 * A line for each operator, by its specification.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.quantization;

import org.eclipse.jdt.annotation.NonNullByDefault;
