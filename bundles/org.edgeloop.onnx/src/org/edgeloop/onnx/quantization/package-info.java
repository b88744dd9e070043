/**
 * How a model's tensors are quantized: the scales and zero points that nodes and annotations give them, found for each value.
 * Weights and activations are looked at alike; nothing is run.
 */
@NonNullByDefault
package org.edgeloop.onnx.quantization;

import org.eclipse.jdt.annotation.NonNullByDefault;
