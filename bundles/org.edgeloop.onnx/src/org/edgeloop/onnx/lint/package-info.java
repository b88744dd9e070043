/**
 * What a device or a controller can run: targets as data, each limit with its source, and models held against them.
 * What is not known of a target is not said.
 */
@NonNullByDefault
package org.edgeloop.onnx.lint;

import org.eclipse.jdt.annotation.NonNullByDefault;
