/**
 * What each operator does to types and shapes: one class a family, which registers its rules.
 * Every rule follows the operator's specification in all versions that opsets have of it.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.shape.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
