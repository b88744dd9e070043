/**
 * The workbench's part for ONNX models: the editor that shows a model as a graph, and the views beside it.
 * Views follow what is selected in the editor, and lead it to what is selected in them.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
