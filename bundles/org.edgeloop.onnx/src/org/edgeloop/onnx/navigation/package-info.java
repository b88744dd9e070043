/**
 * Ways through a model: what its values join, paths from node to node, and what is found by words.
 * Subgraphs and what they take from the graphs around them are part of it; calls of functions are nodes like others.
 */
@NonNullByDefault
package org.edgeloop.onnx.navigation;

import org.eclipse.jdt.annotation.NonNullByDefault;
