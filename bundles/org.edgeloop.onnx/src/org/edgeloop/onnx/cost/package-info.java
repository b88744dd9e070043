/**
 * What a model costs where it runs: operations, parameters, flash, and the memory of activations with a plan of it.
 * Everything is computed from shapes; nothing is run. What counts how stands in COST.md.
 */
@NonNullByDefault
package org.edgeloop.onnx.cost;

import org.eclipse.jdt.annotation.NonNullByDefault;
