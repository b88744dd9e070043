/**
 * Models run in this process by ONNX Runtime: outputs, values between, times of nodes, and outputs held against expected ones.
 * Types that its Java interface does not pass in or out travel as others by nodes that are added in memory.
 */
@NonNullByDefault
package org.edgeloop.onnx.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
