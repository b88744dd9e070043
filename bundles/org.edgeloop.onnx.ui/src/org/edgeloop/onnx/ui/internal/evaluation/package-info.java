/**
 * The parts of the Evaluation view: figures, confusion matrices, thresholds, worst windows.
 * They show what its presenter knows.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.internal.evaluation;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
