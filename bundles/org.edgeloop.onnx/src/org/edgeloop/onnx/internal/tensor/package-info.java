/**
 * How elements of tensors are found and turned into bytes and back, and how the files are built that hold arrays.
 * A class for each kind of element or file.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.tensor;

import org.eclipse.jdt.annotation.NonNullByDefault;
