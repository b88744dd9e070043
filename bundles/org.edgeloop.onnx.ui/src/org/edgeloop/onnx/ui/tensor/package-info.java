/**
 * The content of tensors: a table of any slice, statistics, a histogram, a map of colours, and how they are quantized.
 * The presenter is the view without its widgets; it reads no more than is shown, off the user interface thread.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.tensor;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
