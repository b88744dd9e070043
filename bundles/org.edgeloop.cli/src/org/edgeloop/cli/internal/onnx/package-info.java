/**
 * The commands on ONNX models: what stands in them, what they cost, what runs them, and how they do.
 * Each is one operation of the bundles below; none needs a display.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.onnx;

import org.eclipse.jdt.annotation.NonNullByDefault;
