/**
 * What a model costs, in the workbench: figures of each node, the memory of a run, and what the chosen target says to it.
 * Presenters are the views without their widgets; a feed works the figures out once for all of them.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.cost;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
