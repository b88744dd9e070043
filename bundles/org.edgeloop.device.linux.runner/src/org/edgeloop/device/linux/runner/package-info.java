/**
 * What runs a model on a board: it holds a release against its signed manifest, loads the model with ONNX Runtime, tries it on a known
 * case, and answers over a local socket. It is pushed to boards as it is, so it knows nothing but Java 17, ONNX Runtime and Jackson.
 */
@NonNullByDefault
package org.edgeloop.device.linux.runner;

import org.eclipse.jdt.annotation.NonNullByDefault;
