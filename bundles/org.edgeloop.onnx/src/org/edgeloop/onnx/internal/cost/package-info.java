/**
 * How costs are counted: rules of operators, constants and where they are stored, values that share memory, and the plan of it.
 * COST.md says the same for people.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.cost;

import org.eclipse.jdt.annotation.NonNullByDefault;
