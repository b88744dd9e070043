/**
 * How models are held against targets: a check for each kind of limit, and the reader of targets.
 * Checks see the target's limits and the model with its shapes and costs, and know no target by name.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.lint;

import org.eclipse.jdt.annotation.NonNullByDefault;
