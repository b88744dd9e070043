/**
 * The stages as a graph on a canvas and as a table. Both show and change what the presenter has selected.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.pipeline.ui.internal.stages;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
