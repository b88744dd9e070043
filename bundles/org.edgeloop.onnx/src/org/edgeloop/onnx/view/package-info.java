/**
 * A graph as people look at it: constants folded, repeated blocks and name scopes in boxes, long edges cut, laid out and painted.
 * It knows no widget; the same painting goes to a screen and into files.
 */
@NonNullByDefault
package org.edgeloop.onnx.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
