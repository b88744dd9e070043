/**
 * Models run in the workbench: what goes in and comes out, how long nodes take, values between them.
 * The presenter is the view without its widgets.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.run;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
