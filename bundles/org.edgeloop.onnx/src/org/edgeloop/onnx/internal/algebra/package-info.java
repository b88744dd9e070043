/**
 * Whole numbers that hang on names: sums of products, quotients rounded down, largest and smallest of several, in one canonical form each.
 * Two that are the same by these rules are equal, however they were come by; what grows without bound is given up.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.algebra;

import org.eclipse.jdt.annotation.NonNullByDefault;
