/**
 * What the editor of a model is made of: its page, bars, commands, and how it follows its file.
 * What it shows and what is selected stands in the presenter of the graph.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
