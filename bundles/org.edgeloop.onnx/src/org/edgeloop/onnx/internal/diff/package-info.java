/**
 * How the nodes of two models find each other, and what is told of each pair.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.diff;

import org.eclipse.jdt.annotation.NonNullByDefault;
