/**
 * What stands in a model as a whole: its origin, its inputs and outputs, its tensors by size, its symbolic dimensions.
 * The presenter is the view without its widgets.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.model;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
