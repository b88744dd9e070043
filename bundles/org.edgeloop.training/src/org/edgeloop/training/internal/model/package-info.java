/**
 * Classifiers fitted by Tribuo, and the ONNX models that say the same.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.training.internal.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
