/**
 * Stages as boxes with lines from what makes data to what reads it: laid out, painted, and on a canvas.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.pipeline.ui.graph;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
