/**
 * The catalogue of ONNX's own operators: what each does, takes and gives, in every version.
 * Names, types and defaults are ONNX's; the words are the project's own.
 */
@NonNullByDefault
package org.edgeloop.onnx.operator;

import org.eclipse.jdt.annotation.NonNullByDefault;
