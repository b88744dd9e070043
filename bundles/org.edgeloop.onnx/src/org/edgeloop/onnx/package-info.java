/**
 * ONNX models run on rows of numbers, by ONNX Runtime.
 * What the numbers mean is known elsewhere.
 */
@NonNullByDefault
package org.edgeloop.onnx;

import org.eclipse.jdt.annotation.NonNullByDefault;
