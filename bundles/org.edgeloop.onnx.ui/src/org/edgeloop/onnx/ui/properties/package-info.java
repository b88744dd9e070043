/**
 * What is known of the element that is selected in a model, as the Properties view shows it.
 * Facts are gathered off the user interface thread; the page only shows them.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.properties;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
