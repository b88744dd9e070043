/**
 * How rows become tensors and tensors rows.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
