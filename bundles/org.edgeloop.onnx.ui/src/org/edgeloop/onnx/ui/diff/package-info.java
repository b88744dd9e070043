/**
 * Two models side by side: what was added, removed, moved or changed, in the graphs and in tables.
 * The presenter is the editor without its widgets.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.diff;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
