/**
 * Arrays of any element type outside of a model: what goes into a run and comes out, looked at in slices, read and written in NumPy's NPY,
 * ONNX's own messages and CSV.
 * Elements of any of ONNX's types keep their bits.
 */
@NonNullByDefault
package org.edgeloop.onnx.tensor;

import org.eclipse.jdt.annotation.NonNullByDefault;
