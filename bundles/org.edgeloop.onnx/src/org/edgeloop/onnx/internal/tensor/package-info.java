/**
 * How elements of tensors are found, turned into bytes and back.
 * A class for each kind of element or file.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.tensor;

import org.eclipse.jdt.annotation.NonNullByDefault;
