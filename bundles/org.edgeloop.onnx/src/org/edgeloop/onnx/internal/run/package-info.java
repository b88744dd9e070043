/**
 * How values get into ONNX Runtime and out of it, and what its profiles mean.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
