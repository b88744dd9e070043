/**
 * What targets say to models, as problems of their files: written when a target is chosen or a file changes.
 * Each leads to its node and to what helps.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.internal.lint;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
