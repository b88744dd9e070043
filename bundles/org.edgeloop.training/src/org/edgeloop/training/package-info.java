/**
 * Classifiers trained on feature tables: their sweep, their cross-validation, and the ONNX model that comes of it.
 * Runs are logged wherever a tracking store takes them.
 */
@NonNullByDefault
package org.edgeloop.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
