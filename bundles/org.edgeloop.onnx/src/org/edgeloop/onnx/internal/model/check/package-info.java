/**
 * What makes a model unsound although its file is whole, one concern a class.
 * Each says the first places of its kind and counts the others, so that a broken file does not bury whoever reads it.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.model.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
