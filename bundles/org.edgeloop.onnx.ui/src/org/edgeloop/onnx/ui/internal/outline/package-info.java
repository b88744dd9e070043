/**
 * The outline of a model as a native tree: what the canvas draws, for those who read or hear it.
 * Nodes of the tree are made when somebody looks at them.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.internal.outline;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
