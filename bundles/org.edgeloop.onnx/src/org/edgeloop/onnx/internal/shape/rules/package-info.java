/**
 * Shape rules of the operators that compute: convolutions, products, reductions, recurrent layers, attention, classical models.
 * One class holds a family of operators, in the forms of all versions.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.shape.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
