/**
 * What stands in an ONNX file: graphs of nodes and values, functions, attributes and tensors, read without running anything.
 * All of it is immutable and may be handed between threads; tensors read their content only when they are asked.
 */
@NonNullByDefault
package org.edgeloop.onnx.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
