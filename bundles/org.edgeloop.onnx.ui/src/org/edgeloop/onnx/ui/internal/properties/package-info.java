/**
 * How facts of nodes, values and graphs are gathered and put in words.
 * Nothing here is meant to be called from another bundle.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.internal.properties;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
