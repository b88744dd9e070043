/**
 * How types and shapes spread from node to node: a rule for each operator, and the contents of small tensors that shapes hang on.
 * A rule sees its node through RuleContext alone.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.shape;

import org.eclipse.jdt.annotation.NonNullByDefault;
