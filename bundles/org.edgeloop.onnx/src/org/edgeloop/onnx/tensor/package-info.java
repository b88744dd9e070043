/**
 * Arrays of numbers and texts outside of a model: read, written, and looked at in slices.
 * Elements of any of ONNX's types keep their bits.
 */
@NonNullByDefault
package org.edgeloop.onnx.tensor;

import org.eclipse.jdt.annotation.NonNullByDefault;
