/**
 * How the catalogue of operators is read: facts that a script takes from ONNX, and texts that people wrote.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.operator;

import org.eclipse.jdt.annotation.NonNullByDefault;
